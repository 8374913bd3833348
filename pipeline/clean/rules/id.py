"""Indonesian, and Malay: what the page says around the story. Shapes stand in kit.py; here are the words.

Words grow at both ends (`berlangganan`, `pelanggan`, `langganan`; `donasi`, `donasimu`, `donasinya`): the beginnings are
written out and the endings left open, where nothing else begins so. Malay words stand beside the Indonesian ones.
"""

import re

from pipeline.clean.cues import required
from pipeline.clean.rule import asked_once, either, has, says, unless
from pipeline.clean.rules.asking import Voice, appeal
from pipeline.clean.rules.kit import (
    NAMES,
    WIRES,
    agency,
    bio,
    comments,
    cookies,
    disclaimer,
    furniture,
    links,
    picture,
    plea,
    rule,
    share,
)

# `kata` is `said` and `word` (`kata kunci`), `jelas`, `tambah`, `lanjut` are what buttons say: these count with an ending
_SAID = (
    r"(?:(?<!dengan )(?<!-)kata (?!kunci|sandi|laluan|lain|pengantar|mutiara|kasar|demi)(?=\w)|katanya|berkata|tanya(?! jawab)(?:nya)?|(?:begitu|demikian) (?:kata|bunyi|tulis\w*|peringatan|isi)|ujar\w*|tutur\w*|ucap(?:nya|kan)?|imbuh\w*|pungkas\w*|tukas\w*|cetus\w*|"
    r"(?:jelas|terang|tegas|tambah|lanjut|sebut|ungkap|papar|beber|sambung)(?:nya| (?:dia|ia|beliau))|mengata?kan|menyatakan|menyebut\w*|menjelaskan|menegaskan|mengungkap\w*|menuturkan|"
    r"menambahkan|memaparkan|membeberkan|menilai|melaporkan|mengumumkan|memberitahu|mengklaim|membantah|mengaku|dikatakan|diberitakan|dilaporkan|dikutip|dilansir|"
    r"menurut(?! (?:anda|kamu|kalian|kami))|seperti (?:dikutip|dilansir|diberitakan))"
)
_TOLD = (
    rf"\b(?:{_SAID}|polisi|kepolisian|polis diraja|kapol\w+|pol(?:da|res|sek|ri)|pengadilan|mahkamah|majelis hakim|hakim|jaksa|kejaksaan|terdakwa|tersangka|menteri|kementerian|presiden|"
    r"perdana menteri|gubernur|bupati|wali ?kota|juru ?bicara|jurucakap|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|isnin|khamis|jumaat|ahad) \(\d|(?:hari|pada) (?:senin|selasa|rabu|kamis|jumat|sabtu|isnin|khamis|jumaat|ahad))\b"
)
# A headline behind `Baca juga:` may have `mengaku` and `polisi` in it; these are words of a paragraph
_QUOTED = r"\b(?:katanya|ujarnya|ucapnya|tuturnya|kata dia|ujar dia|jelasnya|imbuhnya)\b"
_VOICE = Voice(
    we=r"\b(?:kami|kita|redaksi|tim redaksi)\b",
    you=(
        r"\b(?:anda|kamu|kalian|engkau|pembaca(?! (?:itu|koran|harian|surat))|pendengar|pemirsa|penonton|pelanggan|sahabat|kawan-kawan|\w{4,}(?:an|si)mu|"
        r"dukung(?:lah)?|donasikan|sumbangkan|salurkan|berdonasilah|bergabunglah|jadilah|sokonglah|sokong|mari|ayo|yuk|klik)\b"
    ),
    ask=(
        r"\b(?:donasi\w*|berdonasi\w*|mendonasikan|sumbang(?:an\w*|lah|kan|sih)?|sokong(?:an\w*|lah)?|dukung(?:an\w*|lah)?|(?:untuk|terus|bisa|dapat|dengan|ikut) (?:mendukung|menyumbang|menyokong)|"
        r"kontribusi\w*|berkontribusi|derma|menderma|urun dana|saweria|trakteer|karyakarsa|kitabisa|patreon|paypal|qris|traktir\w*|"
        r"(?:jadi|jadilah|menjadi) (?:\w+ )?(?:anggota|member|sahabat|pelanggan|pendukung|donatur|penyokong|penderma)|dengan berlangganan|keanggotaan)\b"
    ),
    cause=(
        r"\b(?:jurnalis\w*|kewartawanan|wartawan|redaksi|ruang redaksi|independen\w*|bebas|merdeka|kebebasan (?:pers|berpendapat)|media|portal|situs|laman|artikel|berita|tulisan|liputan|"
        r"laporan|konten|kandungan|iklan|pengiklan|gratis|percuma|cuma-cuma|nirlaba|tanpa iklan|demokrasi|investigasi|pemodal|pemilik modal|oligark\w*|konglomerat\w*|sensor\w*|pro(?:y|j)e[ck]\w*|"
        r"karya|kerja kami|misi|kebenaran|fakta|berkualitas|bermutu|terpercaya|majalah|buletin|podcast)\b"
    ),
    money=(
        r"\b(?:rp|idr|rm)\.? ?\d|[€$£]\s?\d|\b\d[\d.,]* ?(?:ribu|rb|juta|rupiah|ringgit|dolar|sen)\b|\b(?:per bulan|(?:setiap|tiap) bulan|sebulan|bulanan|setahun|sekali (?:bayar|donasi|saja)|berapa ?pun|"
        r"seikhlasnya|sukarela|rutin|(?:nomor |no\.? |akaun )?rekening|nomor akun|akaun bank|transfer|secangkir kopi|segelas kopi|setiap rupiah|setiap sen)\b"
    ),
    told=rf"{_TOLD}|\b(?:korban|pengungsi|kampanye|pemilu|partai|calon|warga|panitia|(?:media|koran|harian|majalah|situs|portal|yayasan|lembaga|perusahaan|organisasi|koperasi|serikat|badan) (?:\w+ ){{0,4}}(?:itu|tersebut))\b",
)

_DESK = r"(?i:editor|penyunting|redaktur|pewarta|penerjemah|penterjemah|penulis|reporter|kontributor|fotografer|laporan|uploader|produser|videografer|wartawan)"
_CREDIT = re.compile(rf"\W*{_DESK}\s?:\s?{NAMES}(?:\s?[|/–-]?\s?{_DESK}\s?:\s?{NAMES}){{0,3}}\W*")
_CREDITED = asked_once(
    lambda passage: _CREDIT.fullmatch(passage.text) is not None, required(_CREDIT.pattern, whole=True), most=30
)
"""Who wrote and edited: the line is read as it is written, as names have capitals and subheadings have not."""

_LETTERS = (
    r"\b(?:cek|periksa) (?:inbox|kotak masuk|folder spam)\b.{0,50}\b(?:konfirmasi|langganan|verifikasi)\b|^\W*aktifkan notifikasi\b.{0,40}\bberita\b",
    r"\bkanal (?:telegram|whatsapp) kami\b|\bkami benci spam\b",
)
_BLOCKERS = (
    r"\banda\b.{0,24}\b(?:adblock\w*|ad blocker|pemblokir iklan)\b",
    r"\bdiblokir oleh pengaturan privasi anda\b|\b(?:browser|peramban) anda tidak mendukung\b",
)
_NOTES = (
    r"\bartikel ini (?:dibuat|ditulis|diterjemahkan) dengan bantuan\b.{0,20}\b(?:ai|kecerdasan buatan)\b|\bdi luar tanggung jawab redaksi\b",
    r"^\W*wawancara (?:ini )?telah disunting\b|\b(?:hak jawab|koreksi)\b.{0,40}\bpedoman media siber\b",
)

RULES = (
    rule(
        "donation-appeal",
        "id",
        appeal(
            _VOICE,
            r"(?:(?:mari|ayo|yuk|silakan|bantu|mohon),? )?(?:dukung(?:lah)?|sokong(?:lah)?|bantu(?:lah)?) (?:kami|jurnalisme|media|karya jurnalis\w*|kerja(?:-kerja)? jurnalis\w*|redaksi|liputan|kewartawanan|kebebasan pers|proyek ini|situs ini|majalah|\w+ (?:tetap|terus) (?:independen|merdeka|hidup))\b.{0,80}",
            r"(?:(?:mari|ayo|yuk|silakan),? )?(?:berdonasi|donasi|donasikan|menyumbang|menderma|salurkan (?:donasi|sumbangan|dukungan)\w*|kirim(?:kan)? (?:donasi|sumbangan)\w*|beri(?:kan)? (?:donasi|sumbangan|dukungan)\w*)(?: (?:anda|sekarang|di sini|kepada kami|untuk (?:kami|jurnalisme|media|\w+ independen)|melalui|lewat)\b.{0,60})?",
            r"(?:jika|kalau|bila|apabila|sekiranya|suka|sebelum)\b.{0,140}\b(?:dukung (?:kami|kerja)|dukunglah|berdonasi\w*|donasi\w*|sumbangan\w*|sokong kami|traktir kami|saweria|trakteer|pertimbangkan untuk (?:mendukung|berlangganan|berdonasi))\b.{0,80}",
            r"(?:dukungan|donasi|bantuan|sumbangan|kontribusi|sokongan)(?:mu| (?:anda|kamu|kalian|pembaca))\b.{0,100}\b(?:kami|jurnalis\w*|media|independen|redaksi|berarti|liputan)\b.{0,60}|kami (?:membutuhkan|memerlukan|butuh|perlu) (?:dukungan|bantuan|donasi|sokongan)(?:mu| anda| kamu| pembaca)\b.{0,80}",
            r"(?:jadi|jadilah|menjadi) (?:anggota|member|sahabat|pendukung|donatur|penyokong) (?:kami|\w+)|traktir (?:kami|penulis|redaksi) (?:se\w+ )?kopi.{0,40}",
            more=r"(?:terima kasih|terimakasih|makasih)\b.{0,60}|(?:donasi|dukung|sumbang|derma|sokong)(?: (?:sekarang|di sini|kami|lewat \w+|melalui \w+))?|(?:rp|rm)\.? ?[\d.,]+(?: ?ribu)?|(?:jumlah|nominal) lain(?:nya)?|sekali saja|bulanan|paypal|qris|saweria|trakteer|(?:nomor|no\.?) rekening.{0,60}|rekening .{0,60}|(?:bank )?(?:bca|mandiri|bri|bni|maybank|cimb)\b.{0,50}|salam,?(?: .{0,30})?|(?:tim )?redaksi.{0,30}",
        ),
        drops=(
            "Redaksi kami independen dan hidup tanpa iklan. Jika Anda menghargai jurnalisme kami, dukung kami: cukup Rp20.000 per bulan.\nTerima kasih!",
            "Dukung jurnalisme independen",
            "Donasi sekarang",
        ),
        keeps=(
            "Yayasan itu mengumpulkan donasi bagi nelayan setelah banjir, dan sampai Jumat sudah terkumpul dua miliar rupiah.",
            '"Bantulah kami, berapa pun sumbangan Anda sangat berarti," demikian tulisan di papan dermaga.',
            "Calon itu meminta para pendukungnya menyumbang untuk kampanye dan mengirim lima ribu rupiah, tulis harian itu.",
            "Para nelayan berdonasi untuk perbaikan pintu air, dan pemilik feri menyumbang cat.",
        ),
    ),
    rule(
        "newsletter-plea",
        "id",
        either(
            plea(
                _TOLD,
                r"\b(?:daftar(?:kan)?(?: diri)?|berlangganan|langgan(?:i)?|dapatkan|ikuti|terima|masukkan|bergabung)\b.{0,80}\b(?:newsletter\w*|buletin (?:kami|harian|mingguan|email|e-?mel|gratis|percuma)|surat kabar elektronik kami|nawala)\b",
                r"\b(?:newsletter|buletin|nawala) (?:kami|harian kami|mingguan kami|gratis|percuma)\b.{0,80}\b(?:daftar|langsung|setiap (?:hari|pagi|minggu|pekan)|gratis|percuma|dapatkan|inbox|email)\b",
                r"\b(?:langsung|terus|dikirim(?:kan)?|setiap (?:hari|pagi|pekan|minggu))\b.{0,40}\b(?:ke|di|dalam) (?:kotak masuk|inbox|surel|alamat e-?mail|e-?mail|e-?mel|peti masuk|ponsel|hp)(?:mu| (?:anda|kamu))\b",
                r"\bdapatkan (?:update |notifikasi |informasi |kabar )?(?:\w+ ){0,2}(?:berita|kabar|artikel|notifikasi)\b.{0,60}\b(?:setiap (?:hari|saat|pagi|pekan|minggu) (?:dari|di|lewat|melalui|langsung)|(?:dalam|di|lewat|melalui|via) (?:e-?mail|e-?mel|surel|inbox|kotak masuk|ponsel|smartphone)|hanya dengan satu akun)\b",
                r"\b(?:dengan (?:mendaftar|berlangganan|memasukkan email)|saya (?:setuju|bersetuju|bersedia))\b.{0,140}\b(?:newsletter\w*|kebijakan privasi|dasar privasi|e-?mail|syarat (?:dan|&) ketentuan|terma|materi promosi)\b",
                lines=(
                    r"(?:(?:berlangganan|langganan|daftar|ikuti|langgan|dapatkan|newsletter|buletin) )+(?:newsletter|buletin|nawala|email|e-?mail|gratis|harian|mingguan|kami)(?: (?:kami|gratis|harian|mingguan|sekarang|\S+\.(?:com|id|co)))*|newsletter(?: (?:kami|harian|mingguan|\S+\.(?:com|id|co)))?|buletin e-?mail",
                    r"(?:masukkan |isi |tulis |taip )?(?:alamat )?(?:e-?mail|e-?mel|surel)(?:mu| (?:anda|kamu))(?: (?:di sini|di bawah.{0,20}))?|(?:jangan|tak mau) (?:sampai )?(?:ketinggalan|terlewat|lewatkan|tertinggal) (?:berita|informasi|info|kabar|update)\b.{0,50}|tetap (?:ter)?(?:update|terhubung|terinformasi) (?:dengan|bersama) .{0,40}",
                ),
                then=r"\b(?:newsletter\w*|buletin|berhenti berlangganan|data pribadi|kebijakan privasi|dasar privasi|e-?mail|e-?mel|spam|kotak masuk|inbox)\b",
            ),
            unless(_TOLD, has(*_LETTERS, most=40)),
        ),
        drops=(
            "Daftar newsletter kami dan baca kabar pelabuhan setiap pagi.",
            "Kabar terpenting dari pelabuhan dikirim langsung ke inbox Anda.\nAnda bisa berhenti berlangganan kapan saja.",
            "Masukkan alamat email Anda",
            "Silakan periksa folder spam untuk verifikasi.",
        ),
        keeps=(
            "Syahbandar sudah lama menulis buletin tentang burung camar yang banyak penggemarnya.",
            "Surat dari kakaknya tak kunjung tiba karena pos berhenti bersama feri.",
            "Anak-anak bisa mendaftar sekolah layar itu sepanjang Mei.",
            "Ia memasukkan surat itu ke kotak pos lalu pergi.",
            "Peserta mendaftar lewat email panitia dan mendapat nomor perahu.",
            "Petugas memeriksa kotak masuk pelabuhan tiap pagi.",
        ),
    ),
    rule(
        "paywall-notice",
        "id",
        unless(
            _TOLD,
            either(
                has(
                    r"\b(?:artikel|konten|berita|tulisan|laporan|kandungan|halaman|edisi) (?:ini|selengkapnya|premium)\b.{0,40}\b(?:khusus|hanya|eksklusif)\b.{0,30}\b(?:pelanggan|anggota|member|langganan|pengguna (?:terdaftar|premium|berbayar)|ahli)\b",
                    r"(?:^|[.!?] )\W*(?:untuk|bagi) (?:terus |dapat |bisa )?(?:melanjutkan (?:membaca|baca)|membaca (?:lebih lanjut|selengkapnya|selanjutnya|artikel|berita|konten|tulisan|seluruh)|membuka (?:artikel|konten|kunci)|mengakses (?:artikel|konten|berita|seluruh)|menyambung bacaan)\b.{0,70}\b(?:berlangganan|langganan|login|log ?in|log masuk|masuk|daftar|mendaftar|registrasi|langgan|akun)\b",
                    r"(?:^|[.!?:] |\b(?:silakan|harap|mohon|anda (?:harus|perlu)) )\W*(?:berlangganan(?:lah)?|langgan(?:i)?|login|log ?in|log masuk|masuk|daftar|registrasi),? (?:\w+ ){0,3}(?:untuk|agar|dan|bagi) (?:terus |dapat |bisa |lanjut |melanjutkan )*(?:membaca|baca|membuka|mengakses) (?:selengkapnya|selanjutnya|artikel|berita|konten|lebih lanjut|seluruh|semua|tanpa batas|versi lengkap)\b",
                    r"\b(?:sudah|telah|belum) (?:menjadi |jadi |punya |mempunyai |memiliki |ada )?(?:berlangganan|pelanggan|langganan|akun|akaun|anggota|member)\b ?\?",
                    r"\b(?:batas|kuota|jatah|had) (?:baca )?(?:artikel|berita|bacaan)? ?(?:gratis|percuma)\b.{0,50}\b(?:anda|habis|tercapai|bulan ini)\b|\b(?:anda|kamu) (?:telah|sudah) (?:membaca|mencapai|menggunakan|menghabiskan)\b.{0,40}\b(?:artikel|berita|batas|kuota)\b.{0,20}\b(?:gratis|percuma|bulan ini)\b",
                    most=50,
                ),
                says(
                    r"(?:(?:artikel|konten|berita|kandungan) )?(?:khusus|hanya untuk|eksklusif untuk|eksklusif bagi|khusus untuk|khusus bagi) (?:pelanggan|anggota|member|langganan)(?: .{0,30})?|(?:artikel|konten|berita|kandungan) (?:premium|berbayar|terkunci|eksklusif pelanggan)|buka (?:kunci )?artikel ini.{0,40}|lanjutkan membaca dengan (?:berlangganan|akun|login)\b.{0,40}|baca tanpa batas.{0,40}",
                    most=14,
                ),
            ),
        ),
        drops=(
            "Artikel ini hanya untuk pelanggan. Masuk untuk membaca selengkapnya.",
            "Sudah berlangganan? Masuk",
            "Konten khusus pelanggan",
        ),
        keeps=(
            "Pantai ini hanya untuk warga desa.",
            "Koran itu mengunci artikelnya pada 2019 dan kehilangan sepertiga pembacanya.",
            "Kapal yang sudah terdaftar boleh masuk untuk membaca rambu baru di dermaga.",
            "Air bersih kini khusus pelanggan perusahaan daerah, dan sumur ditutup.",
        ),
    ),
    rule(
        "subscription-offer",
        "id",
        unless(
            _TOLD,
            either(
                has(
                    r"^\W*(?:berlangganan(?:lah)?|langganan|langgan|coba|pilih|nikmati|dapatkan|beli|aktifkan|daftar)\b.{0,80}\b(?:akses (?:tanpa batas|tak terbatas|tanpa had|digital|premium|penuh (?:tanpa|ke (?:semua|seluruh|artikel|konten|berita))|ke (?:seluruh|semua) (?:artikel|berita|konten))|tanpa (?:gangguan )?iklan|bebas iklan|edisi (?:digital|cetak)|e-?paper|koran digital|bulan pertama|paket (?:langganan|berlangganan|premium)|membership)\b",
                    r"^\W*(?:paket |promo )?(?:berlangganan|langganan|langgan)\b.{0,60}\b(?:mulai|hanya|cuma|dari|serendah|cukup)\b.{0,20}\b(?:rp|rm|idr)\.? ?\d.{0,40}$|^\W*baca (?:berita|artikel)\b.{0,20}\b(?:tanpa|dengan sedikit) iklan\b.{0,60}$",
                    r"(?:\banda (?:bisa|dapat|boleh) (?:berhenti|membatalkan)|(?:^|[.!?] )\W*(?:batalkan|berhenti)(?: langganan)?) (?:\w+ )?(?:kapan saja|kapan pun|bila-bila masa)\b",
                    most=45,
                ),
                says(
                    r"(?:berlangganan|langganan|langgan|mulai (?:berlangganan|langganan)|paket (?:langganan|berlangganan)|pilih paket(?: .{0,20})?|coba gratis|e-?paper|edisi (?:cetak|digital)|koran digital|akun saya|akaun saya|profil saya|(?:lihat|cek) paket)(?: (?:sekarang|digital|premium|harian|gratis|di sini|yuk|\S+\.(?:com|id|co)))*",
                    r"(?:masuk|login|log ?in|log masuk|daftar(?: masuk| akun| gratis| sekarang)?|registrasi|register|buat akun|keluar|logout|lupa (?:kata sandi|password|sandi|kata laluan)|kata sandi)(?:\W+(?:(?:atau|dan|ke|dengan)\W+)?(?:masuk|login|log ?in|log masuk|daftar(?: akun| gratis| sekarang)?|registrasi|register|buat akun|akun(?: anda)?|google|facebook|apple))*",
                    r"(?:belum|sudah|tidak) (?:punya|memiliki|ada) akun\W*(?:daftar|masuk|login|di sini|sekarang| )*",
                    most=9,
                ),
                has(r"^\W*ikuti\b.{0,60}\bgoogle news\b", most=24),
            ),
        ),
        drops=(
            "Berlangganan sekarang dan nikmati akses penuh tanpa iklan, bulan pertama Rp1.000.",
            "Masuk / Daftar",
            "Langganan",
            "Batalkan kapan saja.",
            "Ikuti Kabar Dermaga di Google News",
        ),
        keeps=(
            "Langganan koran pelabuhan naik tiga ribu rupiah pada Mei, dan perpustakaan akan berhenti.",
            "Tarif berlangganan feri naik 1 Mei",
            "Syahbandar bisa berhenti kapan saja.",
            "Daftar kapal yang karam bertambah panjang",
            "Google mengubah peta dermaga.",
        ),
    ),
    rule(
        "cookie-notice",
        "id",
        either(
            cookies(
                rf"\b(?:{_SAID}|pengadilan|mahkamah|putusan|denda|hakim|mereka|(?:perusahaan|situs|aplikasi|platform|kapal|raksasa|toko) (?:\w+ ){{0,3}}(?:itu|tersebut))\b",
                r"\b(?:kami|situs\w*|laman\w*|website|mitra|rakan|anda|pengguna|pihak ketiga)\b",
                r"\b(?:setuju\w*|menyetujui\w*|bersetuju|persetujuan|izin\w*|terima|menerima|tolak|menolak|pengaturan|tetapan|preferensi|keutamaan|kebijakan|dasar|privasi|melanjutkan|terus menggunakan|dengan menggunakan|kelola)\b",
                r"\b(?:analis\w*|analitik|statistik|personalisasi|disesuaikan|pengalaman|meningkatkan|memperbaiki|menambah baik|iklan|peramban|browser|pelayar|perangkat|peranti|teknologi|layanan|perkhidmatan|diperlukan|trafik|lalu lintas|menyimpan|disimpan)\b",
                plain=r"(?:situs(?: web)? ini menggunakan|kami menggunakan) (?:kuki|cookies?)\b.{0,60}",
                must=r"\bcookies?\b|\bkuki\b|\bdata (?:pribadi|peribadi) anda\b",
                buttons=r"(?:terima cookies? untuk (?:melihat|menonton) (?:konten|video) ini)|"
                r"(?:terima|setujui|tolak|izinkan|kelola|atur|saya (?:setuju|terima))(?: (?:semua|cookies?|kuki|dan (?:tutup|lanjutkan)|pilihan|preferensi|pengaturan|hanya yang diperlukan|yang diperlukan))*|(?:saya )?(?:setuju|bersetuju|mengerti|faham)(?: dan (?:lanjutkan|tutup))?|(?:kebijakan|pengaturan|preferensi|dasar|tetapan|notis) (?:cookies?|kuki|privasi|privasi dan cookies?)",
            ),
            unless(_TOLD, has(*_BLOCKERS, most=40)),
        ),
        drops=(
            "Kami menggunakan cookie untuk meningkatkan pengalaman Anda. Dengan melanjutkan, Anda menyetujui penggunaannya.",
            "Situs ini menyimpan kuki di peramban Anda untuk statistik; ubah di pengaturan.",
            "Terima semua cookie",
            "Anda memakai pemblokir iklan.",
        ),
        keeps=(
            "Toko roti di pelabuhan membagikan kuki kepada anak-anak dan kopi kepada orang tua.",
            "Operasi itu memerlukan persetujuan orang tua.",
            "Mahkamah memutuskan situs harus meminta izin pengguna untuk cookie.",
            "Pemblokir iklan laris di kota pelabuhan.",
        ),
    ),
    rule(
        "disclaimer",
        "id",
        either(
            disclaimer(
                rf"\b(?:{_SAID}|pengadilan|mahkamah|hakim|putusan|jaksa|pengacara|terdakwa|tersangka|gugat\w*|menggugat)\b",
                r"\b(?:keakuratan|akurasi|ketepatan|kebenaran|kelengkapan|keandalan|keabsahan|ketepatan waktu)\b",
                r"\b(?:jaminan|menjamin|dijamin|garansi|jamin)\b",
                r"\b(?:tanggung ?-?jawab|bertanggung ?-?jawab|kerugian|kerusakan|risiko|liabiliti)\b",
                r"\b(?:pendapat|pandangan|opini|sikap)\b.{0,90}\b(?:penulis|redaksi|mencerminkan|mewakili|pribadi|peribadi)\b",
                r"\b(?:nasihat|nasehat|saran|rekomendasi|investasi|pelaburan|medis|perubatan|hukum|finansial|keuangan)\b",
                r"\b(?:informasi|maklumat|konten|kandungan|artikel|berita|tulisan|materi|isi|situs|laman|tautan|pautan)\b",
                r"\b(?:pihak ketiga|penerbit|redaksi|pengiklan|pengguna|mitra|pembaca)\b",
                r"\b(?:dokter|doktor|profesional|ahli|tenaga kesehatan|edukasi|pendidikan|informatif|risiko sendiri|keputusan)\b",
                headings=r"(?:disclaimer(?: on)?|penafian|sanggahan|notis penafian|peringatan risiko|pernyataan penyangkalan|catatan redaksi hukum)",
                strong=(
                    r"\b(?:pendapat|pandangan|opini|tulisan|artikel|isi|konten|kandungan)\b.{0,100}\b(?:tidak (?:selalu |semestinya |serta merta |harus |menjadi |merupakan )?(?:mencerminkan|mewakili|menggambarkan|tanggung jawab|pandangan|sikap)|bukan (?:merupakan |menjadi )?(?:tanggung jawab|pandangan|sikap|cerminan))\b.{0,60}\b(?:redaksi|penerbit|media ini|situs|\w+\.(?:com|id|co|my)|kami|pihak (?:kami|\w+)|institusi|lembaga)\b",
                    r"\b(?:opini|tulisan|artikel|isi|konten|kolom|foto)\b.{0,60}\b(?:(?:sepenuhnya|semata-mata|adalah|menjadi|merupakan) )+(?:tanggung jawab|pandangan pribadi|pendapat pribadi|pendapat peribadi) (?:dari )?(?:penulis|pengirim|pengguna|penulisnya)\b.{0,80}",
                    r"\b(?:redaksi|kami|penerbit|media ini|situs ini|\S{1,40}\.(?:com|id|co|my)|pihak \w+)\b.{0,30}\btidak (?:akan )?(?:bertanggung ?-?jawab|menanggung|memikul)\b.{0,40}\b(?:atas|terhadap|untuk|pada|di atas)\b.{0,120}\b(?:(?:segala|setiap|semua|apapun) (?:\w+ ){0,2}kerugian|keputusan investasi|isi|konten|kandungan|informasi|komentar|iklan|penggunaan|situs (?:lain|luar|eksternal|pihak)|tautan)\b.{0,80}",
                    r"\b(?:bukan|tidak (?:bertujuan|bermaksud|dimaksudkan|ditujukan))\b.{0,50}\b(?:(?:ajakan|mengajak|saran|rekomendasi|nasihat|nasehat|anjuran)\b.{0,30}\b(?:(?:membeli|menjual|beli|jual)\b.{0,12}\b(?:menjual|jual|saham|efek|aset|emas|kripto|token|produk|instrumen|sekuritas)|investasi|keuangan|finansial|hukum|medis|pelaburan)|pengganti (?:saran|nasihat|nasehat|diagnosis|konsultasi|konseling) (?:\w+ )?(?:medis|dokter|profesional|kesehatan|perubatan|doktor|tenaga))\b.{0,120}",
                    r"\bkeputusan (?:investasi|pelaburan|membeli|pembelian)\b.{0,40}\b(?:sepenuhnya )?(?:di tangan|ada pada|berada (?:di|pada)|tanggung jawab|menjadi tanggung jawab)\b.{0,30}\b(?:pembaca|anda|investor|masing-masing)\b.{0,80}",
                    r"\b(?:artikel|informasi|maklumat|konten|kandungan|tulisan|materi|data)\b.{0,60}\b(?:hanya|semata-mata|sekadar) (?:untuk |sebagai |bertujuan )(?:\w+ )?(?:tujuan )?(?:informasi|edukasi|pendidikan|informatif|rujukan|pengetahuan) (?:umum|semata|saja|dan edukasi|sahaja)\b.{0,60}",
                    r"\b(?:artikel|berita|konten|teks|terjemahan|tulisan) ini\b.{0,60}\b(?:dibuat|dihasilkan|ditulis|diterjemahkan|disusun|diproduksi|dijana)\b.{0,60}\b(?:kecerdasan (?:buatan|artifisial)|kecerdasan buatan|ai|secara otomatis|penerjemah(?:an)? mesin)\b.{0,80}",
                    r"\bkami (?:\w+ ){0,2}(?:menerima|mendapat(?:kan)?|memperoleh) komisi\b.{0,30}\b(?:jika|bila|apabila|dari (?:tautan|link|pembelian)|melalui (?:tautan|link)|afilia\w+|pautan)\b.{0,80}|\b(?:tautan|link|pautan) afilia\w+\b.{0,100}|\bartikel ini (?:tidak )?dimaksudkan untuk (?:menginspirasi|mendorong) \w+ (?:untuk )?(?:melakukan|bunuh).{0,160}|\bbila anda, teman, saudara\b.{0,120}\b(?:bunuh diri|depresi|konsultasi\w*|psiko\w+|layanan)\b.{0,120}",
                ),
                denies=r"\b(?:tidak|bukan|tanpa|tiada|hanya|semata-mata|jangan)\b",
            ),
            unless(_TOLD, has(*_NOTES, most=60)),
        ),
        drops=(
            "Disclaimer: informasi di situs ini berasal dari pihak ketiga. Kami tidak menjamin keakuratannya dan tidak bertanggung jawab atas kerugian apa pun.",
            "Pendapat penulis tidak selalu mencerminkan pandangan redaksi.",
            "Berita ini tidak bertujuan mengajak membeli atau menjual saham. Keputusan investasi sepenuhnya ada di tangan pembaca.",
            "Wawancara ini telah disunting agar ringkas.",
        ),
        keeps=(
            "Galangan itu tidak bertanggung jawab atas kecelakaan kapal.",
            "Galangan tidak menjamin keamanan pintu air dan tidak bertanggung jawab atas kerugian nelayan, putus hakim.",
            "Pendapat warga tentang pintu air terbelah, dan pemungutan suara diundur ke Mei.",
            "Bantuan itu hanya untuk pendidikan anak nelayan.",
            "Wawancara di dermaga itu berlangsung sejam.",
        ),
    ),
    rule(
        "copyright-notice",
        "id",
        unless(
            rf"\b(?:{_SAID}|pengadilan|mahkamah|hakim|gugat\w*|menggugat|putusan)\b",
            has(
                r"\b(?:hak cipta|semua hak|seluruh hak|segala hak|hakcipta)(?: cipta)? (?:\w+ ){0,2}(?:dilindungi|terpelihara|dipelihara)(?: (?:oleh )?undang-undang)?\b.{0,60}",
                r"^\W*dilarang (?:keras )?(?:untuk )?(?:meng(?:utip|ambil|gandakan|copy|kopi|opi)|menyalin|memperbanyak|mereproduksi|me(?:re)?publikasi\w*|menerbitkan|menyebarluaskan|memperbanyakkan|mencetak)\b.{0,80}\b(?:konten|isi (?:situs|web\w*|berita|artikel|media|halaman|seluruh|sebagian|maupun|tanpa|dari)|seluruh isi|artikel|berita|materi (?:ini|situs|dalam)|crawling)\b.{0,160}$",
                r"^\W*(?:pengutipan|penyalinan|reproduksi|penggandaan|penerbitan ulang|publikasi ulang|memuat ulang)\b.{0,80}\b(?:konten|artikel|berita|materi|situs)\b.{0,80}\b(?:dilarang|wajib|harus|tanpa (?:se)?izin|dengan (?:se)?izin)\b.{0,100}$",
                r"\b(?:artikel|tulisan|konten|karya|materi) ini\b.{0,60}\b(?:lisensi creative commons|berlisensi|di bawah lisensi)\b|^\W*(?:copyright|hak ?cipta)\W{1,3}(?:\d{4}|©|oleh|pada|milik).{0,80}$|\blisensi creative commons\b.{0,80}$",
                most=60,
            ),
        ),
        drops=(
            "Hak cipta dilindungi undang-undang.",
            "Dilarang keras mengambil konten di situs web ini tanpa izin tertulis dari redaksi.",
            "Hak Cipta Terpelihara 2024",
        ),
        keeps=(
            "Menyalakan kembang api di dermaga dilarang tanpa izin syahbandar.",
            "Hak nelayan tidak disebut dalam perjanjian itu, walau serikat sudah memintanya.",
            "Dilarang memancing di pintu air tanpa izin, tetapi tak ada yang menjaga.",
        ),
    ),
    rule(
        "age-notice",
        "id",
        says(
            r"(?:artikel|berita|tulisan|konten|halaman) ini (?:\w+ ){0,3}(?:lebih dari|berusia|berumur|terbit|diterbitkan|ditulis|dipublikasikan|tayang|dimuat)\b.{0,50}\b(?:tahun|bulan|hari) (?:yang )?(?:lalu|lepas|silam).{0,60}",
            r"(?:artikel|berita|tulisan) ini (?:\w+ ){0,2}(?:arsip|sudah (?:lama (?:terbit|diterbitkan|tayang)|usang|lawas)|mungkin sudah (?:lama|usang|tidak (?:berlaku|relevan|terbaru|akurat))|berusia lebih dari \d+ \w+|tidak lagi diperbarui).{0,60}|(?:artikel|berita) (?:arsip|lawas)|informasi (?:di dalamnya|dalam artikel ini) mungkin (?:sudah )?(?:tidak|berubah|usang).{0,40}|dari arsip",
            most=26,
        ),
        drops=("Artikel ini diterbitkan lebih dari tiga tahun yang lalu.", "Berita arsip"),
        keeps=("Jembatan ini berusia lebih dari seratus tahun.", "Anak itu sudah lima tahun dan bisa berenang."),
    ),
    rule(
        "advertisement",
        "id",
        unless(
            _TOLD,
            either(
                says(
                    r"(?:iklan(?: (?:google|di sini|anda di sini|baris|layanan))?|advertisement|advertorial|pariwara|konten (?:bersponsor|sponsor|berbayar|promosi|iklan)|artikel (?:bersponsor|berbayar|sponsor)|kandungan tajaan|tajaan|pasang iklan(?: .{0,20})?|tutup iklan|lewati iklan|hapus iklan|matikan iklan|iklan ditutup.{0,20})",
                    r"(?:scroll|gulir|geser) (?:\w+ ){0,2}(?:to|untuk|guna) (?:continue|melanjutkan|lanjut\w*|membaca|baca)\b.{0,40}|(?:artikel|berita|konten|cerita)\b.{0,20}\b(?:berlanjut|dilanjutkan|lanjut|bersambung) (?:di bawah|setelah|sesudah|selepas) (?:iklan|ini|video)\b.{0,20}|lanjut(?:kan)? (?:membaca|baca)\b.{0,20}\b(?:di bawah|setelah|selepas|bawah) (?:iklan|ini)?.{0,10}|(?:iklan|advertisement)\W{1,3}(?:scroll|gulir).{0,40}",
                    most=12,
                ),
                has(
                    r"^\W*(?:ayo |yuk |segera )?(?:unduh|download|muat turun|instal|install|pasang)\b.{0,40}\b(?:aplikasi|app)\b.{0,60}\b(?:kami|sekarang|gratis|percuma|app store|google play|play store|\w+\.(?:com|id|co)|di sini|ponsel)\b.{0,60}|^\W*(?:unduh|download|muat turun|tersedia di|dapatkan di)\b.{0,60}\b(?:app store|google play|play store|appgallery|app gallery)\b.{0,40}$|^\W*(?:unduh|download) aplikasi(?: \S+)?\W*$|\b(?:anda|kamu) (?:harus|perlu) install aplikasi\b.{0,60}|^\W*fakta atau hoaks\W.{0,200}$",
                    r"\b(?:matikan|nonaktifkan|menonaktifkan|mematikan|terdeteksi|menggunakan|memakai)\b.{0,30}\b(?:ad-?block\w*|pemblokir iklan|penghalang iklan|penyekat iklan)\b",
                    most=35,
                ),
            ),
        ),
        drops=(
            "IKLAN",
            "Scroll untuk melanjutkan membaca",
            "Konten bersponsor",
            "Unduh aplikasi kami gratis di App Store.",
        ),
        keeps=(
            "Iklan rokok dilarang di pelabuhan sejak 2019, meski tak ada yang memeriksa.",
            "Iklan itu tergantung di dermaga selama sepekan.",
            "Penumpang bisa mengunduh aplikasi dan membeli tiket feri di dalamnya.",
            "Konten kapal karam laris di dermaga",
        ),
    ),
    rule(
        "share-links",
        "id",
        share(
            """bagikan bagi share kongsi kongsikan sebarkan kirim cetak simpan salin copy tautan link pautan url artikel berita tulisan halaman konten
            ini ke di via lewat melalui dengan oleh untuk pada dan atau facebook twitter x whatsapp wa telegram line email e mel surel teman kawan anda media sosial
            klik buka jendela baru komentar komen suka tweet pin tersalin disalin berhasil telah sudah tersebut ikuti kami kita google news tutup ok lainnya lagi
            messenger threads pinterest linkedin koo lemon8 tambah tambahkan favorit membagikan jadi pertama dengarkan perbesar teks cancel batalkan""",
            "bagikan share kongsi kongsikan sebarkan tweet membagikan",
            told=rf"\b{_SAID}\b",
            lines=(
                r"(?:bagikan|share|kongsi(?:kan)?|sebarkan|kirim|cetak|simpan|salin)(?: (?:artikel|berita|tulisan|halaman|konten|tautan|link|pautan|url)(?: ini)?| ini)?(?: (?:ke|di|via|lewat|melalui|dengan|kepada) (?:\w+ ){0,2}(?:facebook|twitter|x|whatsapp|telegram|line|linkedin|pinterest|e-?mail|e-?mel|surel|teman\w*|kawan\w*|rekan\w*|media sosial)\b.{0,30})?",
                r"klik untuk (?:berbagi|membagikan|mencetak|mengirim|share|berkongsi)\b.{0,80}|(?:tautan|link|url|pautan) (?:telah |sudah |berhasil )*(?:disalin|tersalin|tercopy|ter-copy|dicopy)\b.{0,20}|copy link.{0,20}|jumlah share(?: url telah tercopy)?|\d[\d.,]*\s?(?:k|rb|ribu)? ?(?:shares?|kali dibagikan|dibagikan|suka|like)|(?:ikuti|follow|temukan|sukai) kami(?: (?:di|juga di|pada))?(?: .{0,40})?|(?:suka|senang) dengan (?:artikel|berita) ini\W.{0,40}|media sosial(?: kami)?",
            ),
            parts=(
                r"(?:^|[.!?,:] |\b(?:ayo|yuk|mari|silakan|dan|juga|lupa|anda (?:bisa|dapat)) )\W*(?:ikuti|follow|gabung|bergabung(?:lah)?|sertai|sukai|kunjungi|subscribe|pantau|cek|tonton|langgan)\b(?! akun \w+ (?:wali|bupati|menteri|gubernur|presiden|nelayan)).{0,80}\b(?:(?:whatsapp|telegram|tiktok|youtube|google news|instagram|twitter|facebook|x|wa|threads) (?:channel|kami|resmi|update)|(?:channel|saluran|kanal|grup|akun|akaun|fanpage|halaman) (?:resmi )?(?:whatsapp|telegram|wa|youtube|tiktok|instagram|facebook|twitter|x)|google news|media sosial kami|saluran (?:rasmi|whatsapp))\b",
                r"\b(?:kami|\w+\.(?:com|id|co)) (?:kini |juga )?(?:hadir|ada|tersedia) di (?:whatsapp|telegram|google news|tiktok|youtube|instagram)\b.{0,60}|\b(?:caranya )?klik (?:link|tautan|pautan)\b.{0,60}\b(?:kemudian|lalu) (?:join|gabung|bergabung|ikuti)\b|^\W*follow (?:berita|akun|channel)\b.{0,60}\b(?:di|on) (?:google news|whatsapp|tiktok|instagram|x|twitter)\b.{0,20}$",
            ),
        ),
        drops=(
            "Bagikan Facebook Twitter WhatsApp",
            "Bagikan artikel ini",
            "Ikuti kami di Google News",
            "Gabung di saluran WhatsApp kami agar tidak ketinggalan kabar.",
        ),
        keeps=(
            "Warga berbagi air sumur dengan tetangga.",
            "Di Facebook, wali kota menulis bahwa ia tidak akan mundur.",
            "Nelayan mengunggah video itu ke Facebook, dan balai kota diam saja.",
            "Ia mengikuti saluran utara sampai ke pelabuhan.",
        ),
    ),
    rule(
        "related-links",
        "id",
        links(
            _QUOTED,
            headings=r"(?:(?:baca|simak|lihat|tonton|dengarkan|saksikan|cek)(?: (?:juga|pula|selanjutnya|selengkapnya|lainnya|artikel|berita|lebih lanjut|ini|video|konten)){1,3}(?: .{0,30})?|(?:berita|artikel|tulisan|konten|video|topik|kabar|informasi|kandungan|cerita|foto|post|posting|pos|liputan) (?:terkait|berkaitan|lain|lainnya|serupa|terbaru|terkini|terpopuler|populer|popular|pilihan|utama|terpilih|sebelumnya|sebelum|selanjutnya|berikutnya|rekomendasi|rekomendasi untuk anda|trending|menarik(?: lainnya)?|hangat|sejenis|terlaris)(?: .{0,30})?|(?:terpopuler|terpopular|terbaru|terkini|terkait|paling (?:banyak|sering|popular|populer)(?: (?:dibaca|dicari|dikomentari|ditonton|dibagikan))?|lainnya di .{2,30}|trending(?: (?:topik|now|hari ini))?|sedang tren|sedang hangat|headline|pilihan (?:editor|redaksi|untuk anda|pembaca)|rekomendasi(?: (?:untuk (?:anda|kamu|mu)|berita|artikel|editor))?|direkomendasikan(?: untuk anda)?|untuk (?:anda|kamu|mu)|jangan lewatkan|jangan terlewat|mungkin (?:anda|kamu) (?:suka|tertarik|minati)|anda mungkin (?:suka|tertarik|juga suka|berminat|juga menyukai)|(?:anda )?mungkin juga suka|(?:yang )?mungkin (?:anda|kamu) (?:suka|lewatkan)|sorotan|berita foto|berita hari ini|terkini lainnya|kabar terbaru|breaking news|next article|most read|lagi (?:hits|viral|trending)|ramai dibaca|banyak dibaca|terheboh|paling disukai)(?: (?:di|dari|dalam|hari|pekan|minggu|bulan) .{1,25})?|(?:lebih banyak|banyak lagi) (?:dari|tentang|berita|artikel|kisah|cerita)(?: .{0,30})?)",
            subheads=r"(?:video|foto|galeri|infografis|sumber|referensi|tautan|pautan|populer|popular|terhangat|terhits|topik (?:hangat|pilihan|populer)|isu (?:hangat|terkini)|lainnya|mitra|live report|top \d+)",
            labels=r"(?:berita|artikel|tulisan|topik) (?:terkait|sebelumnya|selanjutnya|berikutnya|lain\w*|berkaitan)|pilihan editor|video|galeri|simak|lihat|tonton|saksikan|podcast|opini|analisis|kolom|selengkapnya|baca|sebelumnya|selanjutnya|berikutnya|rekomendasi|next|simak video|lihat video|lihat foto|tonton video",
            address=r"(?:baca|simak|lihat|tonton|cek|saksikan|dengarkan) (?:juga|pula)(?: (?:artikel|berita|video|kabar))?|baca (?:selengkapnya|selanjutnya|berita lainnya|lagi)|jangan lewatkan|berita berkaitan|artikel berkaitan|next article",
            lines=r"(?:baca|lihat|muat|tampilkan|tonton|simak|cek|dengarkan) (?:selengkapnya|selanjutnya|lebih lanjut|lebih banyak|semua|semuanya|lainnya|lagi|lebih|artikel (?:asli|selengkapnya|lainnya|lengkap|\S+ selengkapnya)|berita (?:asli|selengkapnya|lainnya|lengkap|\S+ selengkapnya|terkini.{0,30})|seterusnya)(?: (?:di sini|di|dari|tentang|berita|artikel|foto|video|komentar)(?: \S+){0,4})?|selengkapnya|seterusnya|(?:lanjut ke |ke )?halaman (?:selanjutnya|berikutnya|sebelumnya|seterusnya|\d{1,2})(?: .{0,40})?|next page|(?:simak|saksikan|tonton|lihat) (?:juga )?(?:video|foto|foto-foto|infografis)(?: (?:pilihan|berikut|di bawah|selengkapnya|lainnya|menarik|terkait|ini|'[^']*'))*.{0,60}|gambas ?: ?\w+.{0,20}|klik (?:di sini|disini).{0,60}|(?:untuk )?(?:berita|informasi|info) (?:selengkapnya|lengkap(?:nya)?|lebih lanjut),? (?:klik|kunjungi|baca|lihat)\b.{0,60}|kembali ke (?:halaman utama|beranda|daftar|indeks)(?: (?:berita|utama|artikel|kompas|detik\w*))?|berita (?:sebelumnya|selanjutnya)|(?:pos|artikel|tulisan) (?:sebelumnya|berikutnya|selanjutnya)|ikuti (?:tulisan|berita|artikel|perkembangan) .{2,60} (?:di sini|disini|selengkapnya)|cek (?:berita|artikel)\b.{0,40}\blain(?:nya)?\b.{0,40}\bgoogle news\b.{0,30}",
        ),
        drops=(
            "Pintu air di pelabuhan tetap ditutup sepanjang musim hujan karena uangnya habis.\n"
            "[[Berita Terkait\nFeri baru berangkat Mei\nPenggilingan jadi museum]]",
            "Baca juga: Mengapa Feri Tak Lagi Berlayar",
            "Pintu air di pelabuhan tetap ditutup sepanjang musim hujan karena uangnya habis.\n"
            "[[Baca Juga\nFeri baru berangkat Mei\nPenggilingan jadi museum]]",
            "Halaman Selanjutnya",
        ),
        keeps=(
            "Berita lain dari pelabuhan tidak diberikan syahbandar, sebab pekerjaan belum selesai.",
            "Baca juga huruf kecil sebelum membeli perahu, sebab tenggatnya pendek.",
            "Sumber air itu kering sejak Mei.",
            "Foto kapal lama itu dipajang di kantor syahbandar selama seratus tahun.",
        ),
    ),
    rule(
        "page-furniture",
        "id",
        furniture(
            r"(?:dengan bangga bertenaga|diberdayakan oleh|didukung oleh|ditenagai oleh) (?:wordpress|blogger)|lihat (?:postingan|kiriman) ini di instagram|sebuah kiriman (?:yang )?dibagikan oleh .{1,60}|video (?:ini )?tidak tersedia|(?:nilai|rating) rata-rata\s?:?\s?\d.{0,20}(?:suara|pemilih).{0,8}|tambahkan ke favorit|cetak resep|jumlah pembaca\s?: ?\d+",
            r"(?:postingan|pos-pos|pos) (?:lama|lebih baru|lebih lama)(?: beranda)?|suka memuat.{0,3}|.{0,24}blogthis!?.{0,50}|langganan: .{2,24}\(atom\)?|situs ini dilindungi (?:oleh )?recaptcha.{0,80}",
            r"(?:lewati|loncat|lompat|langsung|lanjut|kembali|langkau|pergi|beralih) (?:langsung )?(?:ke|dan lanjut ke|dan lanjutkan ke)? ?(?:konten|isi|kandungan|navigasi|menu|pencarian|atas|halaman (?:utama|depan)|beranda|bagian atas|daftar|laman utama)(?: (?:utama|halaman|artikel))*(?: .{0,12})?|(?:kembali )?ke atas|skip to content|lewati (?:iklan|\w+ channel .{0,40}|dan lanjutkan membaca)|akhir dari (?:konten|paling banyak|podcast|whatsapp|youtube|twitter|instagram|facebook|tiktok|x|artikel|video|berita utama|rekomendasi)(?: .{0,40})?",
            r"(?:buka|tutup|tampilkan|sembunyikan|perbesar|perkecil|lihat) (?:menu|pencarian|navigasi|gambar|foto|galeri|komentar|semua|daftar isi|teks|caption|layar penuh|submenu|jendela|keterangan)(?: .{0,15})?|(?:perbesar|perkecil)|daftar isi(?: (?:tampilkan|sembunyikan|\W))?",
            r"(?:(?:estimasi |perkiraan )?(?:waktu|durasi|lama|masa) (?:baca|membaca|bacaan)(?:\W{0,3}(?:\w+ ){0,2}\d.{0,14})?|(?:kurang dari )?\d+ ?(?:menit|mnt|minit|min)\.? (?:baca(?:an)?|membaca|dibaca|waktu baca|lama membaca|untuk (?:di)?baca)|(?:foto|gambar|halaman|slide) \d+ (?:dari|/) \d+.{0,10}|\d+ (?:dari|/) \d+|halaman ?:?(?: ?[\d|/])+(?: (?:selanjutnya|all|semua|show all))*|(?:\d ){2,9}(?:selanjutnya|tampilkan semua|semua|show all)|\d+ (?:detik|menit|jam|hari|minggu|minit) (?:yang )?lalu)",
            r"(?:dengarkan|dengar|putar|tonton)(?: (?:artikel|berita|audio|podcast|video|versi audio))(?: ini)?(?:\W*[\d:]+)?|memuat\b.{0,20}|loading\W*(?:komentar|\w+)?|ukuran (?:huruf|font|teks|fon)(?:\W{1,3}(?:kecil|besar|sedang|normal|a))*|(?:mode|tema) (?:gelap|terang|malam)|versi (?:cetak|mobile|desktop|lengkap)|aa text|kecilkan besarkan|atur ukuran .{2,20}",
            r"(?:peramban|browser|pelayar)(?: web)? (?:anda|ini)\b .{0,80}",
            r"(?:laporkan|temukan|menemukan|lapor) (?:kesalahan|kekeliruan|artikel|konten|typo|penyalahgunaan)\b.{0,60}|(?:dibaca|dilihat|views?)\W{0,3}\d[\d.,]*(?: kali)?|\d[\d.,]* ?(?:k|rb|ribu)? ?(?:kali dibaca|kali dilihat|pembaca|views?|tayangan|dilihat|dibaca|x dibaca)|(?:apakah )?(?:artikel|berita) ini (?:membantu|bermanfaat|menarik|berguna).{0,40}|beri (?:nilai|rating) .{2,40}|apa reaksi (?:anda|kamu).{0,20}|bagaimana reaksi (?:anda|kamu).{0,30}|simpan (?:artikel|berita)(?: ini)?|kirimkan apresiasi.{0,20}|(?:konten|video) ini tidak tersedia.{0,20}|cari (?:berita|artikel)\b.{0,20}",
            r"(?:navigasi|navigasi pos|penomoran) (?:pos|tulisan|artikel|halaman)|(?:(?:diterbitkan|dipublikasikan|diperbarui|diperbaharui|terbit|tayang|diposting|dikemas ?kini|disiarkan|kemaskini|dibuat|diunggah|diubah|terakhir diperbarui|update terakhir|tanggal (?:terbit|tayang|publikasi))\W{1,3}(?:pada )?(?:\w+, ?)?\d{1,4}(?:[.:/-]\d| (?:jan|feb|mar|apr|mei|jun|jul|agu|ogo|sep|okt|nov|des|dis|mac)).{0,34})|(?:beranda|home|laman utama) [>»/|] .{1,80}|permalink.{0,30}",
            r"(?:kompleks|gedung|menara|jalan|jl\.?|alamat(?: redaksi)?)\W.{3,120}\b(?:\d{5}|telp|fax|tel|email)\b.{0,60}|(?:telp|telepon|fax|tel|hotline|call center|wa redaksi)\.?\W{0,3}\+?\d[\d ()-]{5,30}|part of .{2,40}|(?:bagian dari|jaringan media|member of) .{2,40} (?:group|network|media|grup)|terverifikasi (?:administratif|faktual|dewan pers)\b.{0,80}",
            labels=r"(?:terlama|laporkan|rating anda|tak berkategori|di(?:tulis|pos) dalam .{2,30}|ditag .{2,40}|menyukai ini|cari untuk|pos-pos terbaru|diposting oleh .{2,20}|lanjutkan membaca)|"
            r"(?:cari|pencarian|carian|menu|menu utama|beranda|home|laman utama|halaman utama|tentang kami|tentang|mengenai kami|profil|kontak|kontak kami|hubungi kami|redaksi|susunan redaksi|pedoman(?: (?:media siber|pemberitaan .{2,30}|siber))?|kebijakan (?:privasi|data pribadi|redaksi|editorial)|dasar privasi|syarat (?:dan|&) ketentuan|syarat penggunaan|terma (?:dan|&) syarat|ketentuan (?:layanan|pengguna\w*)|karier|karir|lowongan(?: kerja)?|kerjaya|info iklan|beriklan|media kit|peta situs|kode etik(?: jurnalistik)?|bantuan|faq|tanya jawab|indeks(?: berita)?|tag|tags|topik|kategori|kanal|rubrik|arsip|video|foto|galeri(?: foto)?|podcast|audio|live|live streaming|siaran langsung|langsung|eksklusif|wawancara|analisis|opini|kolom|tajuk|editorial|infografis|tutup|lanjut|kembali|berikutnya|selanjutnya|sebelumnya|lainnya|batal|batalkan|kirim|hantar|ya|tidak|ok|cetak|bahasa|nama|situs web|alamat email|jadwal sholat|cuaca|ramalan cuaca|kurs|jadwal (?:tv|bola)|zodiak|layanan|produk|jaringan|ikuti|unduh aplikasi|notifikasi|pengaturan|dengarkan|pilih bahasa|edisi|cek fakta|news|hot news|hype|perspektif|top stories|rss|(?:diterbitkan|diperbarui|dipublikasikan|tayang|terbit)\b[^.]{0,40})",
            menu="""beranda berita terkini terbaru populer terpopuler nasional internasional dunia luar negeri daerah regional nusantara megapolitan metropolitan
            kota politik pemilu hukum kriminal peristiwa ekonomi bisnis keuangan pasar modal saham ekbis moneter properti umkm industri energi makro syariah
            olahraga bola sepakbola bulutangkis moto raket sukan hiburan seleb selebriti gaya hidup kesehatan kuliner wisata pelancongan teknologi tekno sains
            otomotif oto edukasi pendidikan budaya seni sastra agama islami khazanah humaniora lingkungan iklim opini kolom analisis tajuk rubrik
            kolumnis foto galeri infografis cek fakta indeks topik arsip majalah koran epaper semasa mahkamah jenayah wanita remaja zodiak cuaca jadwal kontak
            redaksi iklan karier karir masuk daftar langganan cnn wolipop""",
            # English, and names that headlines in other languages are made of as well
            glue="""dan & atau editorial trending di ke dari lainnya lain semua kami tentang info pedoman media siber kebijakan privasi syarat ketentuan hubungi peta situs kode etik bantuan
            berita gaya hidup pilihan kanal jaringan metro market entrepreneur sport liga entertainment musik film lifestyle health food travel video podcast live
            tv jabodetabek jawa sumatera sumatra kalimantan sulawesi bali papua jakarta bandung surabaya medan semarang yogyakarta malaysia disclaimer login
            newsletter rss home news hot finance inet facebook twitter instagram youtube tiktok telegram whatsapp""",
            tags=r"tags?|topik(?: (?:terkait|hangat|berita|pilihan))?|kata kunci|kategori|label|kanal|lihat tag|topik pilihan|dalam artikel ini|isu terkait|tagar|ditandai|berita (?:lainnya )?tentang",
        ),
        drops=(
            "Diberdayakan oleh Blogger.",
            "Lihat postingan ini di Instagram",
            "Lewati ke konten",
            "Waktu baca: 3 menit",
            "Tag: pelabuhan, pintu air, hujan",
            "Kembali ke atas",
        ),
        keeps=(
            "Video tidak tersedia untuk umum sebelum sidang selesai.",
            "Lewati isi perjanjian itu, wali kota tidak mau.",
            "Satu dari 166 kapal di teluk itu digeledah.",
            "Kategori perahu ditentukan setiap tahun oleh syahbandar.",
            "Topik itu dibahas di balai desa sampai malam.",
        ),
    ),
    rule(
        "comments-prompt",
        "id",
        comments(
            rf"\b(?:{_SAID}|menolak|enggan)\b",
            r"(?:tinggalkan (?:balasan|komentar) )?batalkan balasan|alamat (?:email|surel) anda tidak akan dipublikasikan.{0,50}|(?:\d+|satu) (?:tanggapan|pemikiran|komentar|balasan) (?:untuk|pada|tentang) \".{0,120}|lacak balik(?:: .{2,100})?|anda harus masuk log untuk.{0,40}|posting komentar|komentar anda (?:menunggu|sedang menunggu) moderasi",
            r"(?:(?:\d[\d.]*|belum ada|tidak ada|tiada|lihat|tampilkan|sembunyikan|baca|tutup|semua|tulis|kirim|beri|berikan|tinggalkan|tambah|tambahkan|buat|isi|hantar|muat|loading|memuat|jumlah|kolom|ruang|kirimkan) )*(?:komentar|komen|tanggapan|balasan|ulasan pembaca)(?: ?[(\[:]? ?\d*[)\]]?)?(?: (?:anda|kamu|anda di sini|pembaca|pengguna|lainnya|terbaru|terpopuler|terbanyak|terlama|facebook|untuk .{2,60}|ditutup|dinonaktifkan|di sini|disini|pada .{2,60}|pertama|saat ini))*",
            r"(?:berkomentar|komentari|beri (?:tanggapan|pendapat|reaksi)|balas|batalkan balasan|membalas|laporkan (?:komentar|komen)|(?:jadilah|jadi) (?:yang|orang|pembaca) pertama (?:yang )?(?:memberi(?:kan)? )?(?:ber)?(?:komentar|komen|tanggapan|mengomentari).{0,40}|ikut(?:i)? (?:berkomentar|diskusi(?:nya)?|percakapan)|gabung(?:lah)? (?:dalam )?(?:diskusi|percakapan)|sertai perbincangan|urutkan (?:berdasarkan|menurut).{0,30})(?: .{0,40})?",
            r"alamat e-?(?:mail|mel) anda tidak akan (?:dipublikasikan|diterbitkan|disiarkan|ditampilkan).{0,100}|(?:ruas|kolom|medan) (?:yang )?(?:wajib|diperlukan) (?:diisi|ditandai).{0,30}|(?:silakan|sila|anda harus|harap|mohon|kamu harus|untuk|login|log ?in|log masuk|masuk|daftar)\b.{0,60}\b(?:berkomentar|(?:mengirim|menulis|memberi|memberikan|meninggalkan|melihat|menambah|tinggalkan) (?:komentar|komen)|mengomentari)\b.{0,40}|(?:kolom )?komentar (?:\w+ ){0,2}(?:ditutup|dinonaktifkan|dimatikan|dimoderasi).{0,40}|simpan nama, email\b.{0,120}|beri ?tahu saya (?:tentang|akan|melalui) .{2,80}|(?:isi )?komentar (?:\w+ ){0,2}(?:menjadi )?tanggung ?-?jawab (?:anda|pengguna|pengirim|masing)\b.{0,80}|situs ini menggunakan akismet.{0,120}|(?:bagaimana|apa) (?:menurut|pendapat|komentar|tanggapan) (?:anda|kamu|kalian)[^,]{0,60}|maksimal \d+ karakter|sisa karakter.{0,20}|\d+ karakter (?:tersisa|lagi)",
            parts=(
                r"\b(?:tulis|sampaikan|bagikan|tinggalkan|beri|berikan|kirim)(?:kan)?\b.{0,30}\b(?:komentar|pendapat|tanggapan|opini)(?:mu| (?:anda|kamu|kalian))\b.{0,20}\b(?:di (?:bawah|kolom)|dalam kolom|kolom komentar|di sini)\b",
                r"^\W*(?:ketentuan|aturan|pedoman|syarat|peraturan) (?:ber)?komentar\b|\bkomentar (?:anda )?(?:yang )?(?:mengandung|berbau|berisi)\b.{0,80}\b(?:(?:akan|dapat|kami) (?:di)?hapus|tidak akan (?:ditampilkan|dimuat)|akan dimoderasi)\b",
            ),
        ),
        drops=(
            "Tinggalkan Balasan Batalkan balasan",
            "Satu tanggapan untuk “Pintu air”",
            "12 Komentar",
            "Tulis Komentar",
            "Alamat email Anda tidak akan dipublikasikan. Ruas yang wajib ditandai *",
            "Silakan login untuk berkomentar",
        ),
        keeps=(
            "Satu tanggapan untuk nelayan datang dari kapten.",
            "Wali kota enggan berkomentar soal kecelakaan itu.",
            "Komentar menteri itu membuat marah seluruh lembah.",
            "Balasan dari balai kota tak kunjung diterima nelayan sampai musim hujan.",
        ),
    ),
    rule(
        "author-bio",
        "id",
        bio(
            rf"\b(?:{_SAID}|meninggal|tewas|wafat|hilang|ditangkap|ditahan|dibunuh|ditembak|ditemukan|divonis|didakwa|diserang|dipecat)\b",
            r"^\W*[\w'.-]+(?: [\w'.-]+){0,4}\s?(?:,(?![^,]{0,120},)|adalah|merupakan|ialah|-) (?:seorang |mantan )?(?:(?:jurnalis|wartawan|reporter|kolumnis|redaktur|kontributor|koresponden|editor|penulis|pewarta|esais|pengarang|produser|kartunis)\b.{0,50}\b(?:di|untuk|pada|lepas|senior|\w+\.(?:com|id|co)|yang (?:meliput|menulis)|meliput|bidang|tinggal|bekerja|bergabung|sejak|utama)\b|(?:pemimpin redaksi|redaktur pelaksana|wakil pemimpin redaksi)\b).{0,300}$",
            r"^\W*(?:penulis|pengarang) (?:adalah|merupakan|ialah)\b.{0,300}$|^\W*penulis\s?: ?[\w'. -]{3,40}, .{3,160}$",
            r"^\W*(?:jurnalis|wartawan|reporter|kolumnis|redaktur|kontributor|koresponden|pewarta|pemimpin redaksi|redaktur pelaksana)(?: (?:di|untuk|senior|lepas|bidang|desk) .{2,50}|,? \S+\.(?:com|id|co|my))?\W*$",
            r"^\W*(?:lulusan|alumn[ui]s?|bergabung dengan|menulis (?:di|untuk|tentang)|telah menulis|sejak \d{4})\b.{0,160}\b(?:jurnalis\w*|wartawan|redaksi|reporter|media|menulis|meliput)\b.{0,200}$",
            headings=r"(?:tentang (?:penulis|pengarang|kontributor|wartawan)(?:nya)?|(?:profil )?(?:penulis|kontributor|pengarang)|biodata penulis|(?:artikel|tulisan|berita) (?:lain(?:nya)? )?(?:dari|oleh|karya) penulis(?: ini)?|lihat (?:semua )?(?:artikel|tulisan) (?:dari|oleh) .{2,30})",
        ),
        drops=(
            "Pintu air di pelabuhan tetap ditutup sepanjang musim hujan, karena uang perbaikan dipakai untuk hal lain tahun ini.\n"
            "[[Ana Lima adalah jurnalis di desk Kota dan meliput pelabuhan sejak 2015.]]",
            "Pintu air di pelabuhan tetap ditutup sepanjang musim hujan, karena uang perbaikan dipakai untuk hal lain tahun ini.\n"
            "[[Penulis adalah dosen ilmu kelautan di universitas setempat.]]",
            "Pintu air di pelabuhan tetap ditutup sepanjang musim hujan, karena uang perbaikan dipakai untuk hal lain tahun ini.\n"
            "[[Tentang Penulis\nAna Lima menulis tentang pelabuhan sejak 2015 dan gemar memancing.]]",
        ),
        keeps=(
            "Ana Lima adalah nelayan dan bekerja di sungai sejak berumur sepuluh tahun.",
            "Ana Lima, wartawan yang hilang di teluk itu, ditemukan selamat.",
        ),
    ),
    rule(
        "agency-credit",
        "id",
        either(
            _CREDITED,
            agency(
                rf"^\W*(?:sumber|dari|laporan|disadur dari|diolah dari|dikutip dari|dengan laporan dari|berbagai sumber)\W{{1,3}}(?:antara|bernama|reuters|afp|ap|xinhua|anadolu|kyodo|bbc|cnn|dw|voa|{WIRES})\b[^.]{{0,60}}\.?$|^\W*(?:dari )?berbagai sumber\W*$",
                rf"^\W*(?:antara|ant|bernama|reuters|afp|ap|dpa|xinhua|anadolu)(?:\s?[/,+|-]\s?(?:antara|bernama|red|ant|{WIRES}|[a-z0-9-]{{1,6}}))*\W*$",
                r"^\W*\((?:[a-z]{2,5}|[a-z0-9]{1,4}-\d{1,3})(?: ?[/-] ?(?:[a-z]{2,5}|[a-z0-9]{1,4}-\d{1,3}))+\)\W*$|^\W*\((?:red|ant|antara|net|hms|rls|tim|adv)\)\W*$",
                r"^\W*(?:artikel|berita|tulisan|konten) ini (?:\w+ ){0,3}(?:tayang|terbit|diterbitkan|dimuat|dipublikasikan|disiarkan|bersumber|diterjemahkan|merupakan (?:kerja sama|kolaborasi|republikasi)|hasil kerja ?sama)\b.{0,20}\b(?:di|dari|oleh|dengan)\b.{0,70}(?:\b(?:dengan judul|berjudul|kerja ?sama|lisensi|edisi|the conversation)\b|\.(?:com|id|co|net|my|org)\b).{0,160}$|^\W*(?:diterjemahkan|disunting|ditulis ulang|dilaporkan|disadur|diedit) oleh [\w'. -]{3,50}\W*$",
                label=r"sumber|sumber berita|agensi|kantor berita",
            ),
        ),
        drops=(
            "Sumber: Antara",
            "Pewarta: Ana Lima",
            "(abc/def)",
            "Antara/Reuters",
            "[[Sumber: Harian Pelabuhan]]\nPintu air di pelabuhan tetap ditutup sepanjang musim hujan.",
        ),
        keeps=(
            "Antara dua dermaga itu ada jembatan tua.",
            "Dari berbagai sumber diketahui pintu air itu rusak pada musim hujan.",
            "Laporan warga menyebut feri itu bocor sejak Mei.",
            "Antara laut dan sungai",
            "Laporan: pintu air rapuh",
        ),
    ),
    rule(
        "image-credit",
        "id",
        picture(
            rf"\b{_SAID}\b",
            r"(?:(?:sumber |kredit |keterangan |ilustrasi |ist\. )?(?:foto|gambar|photo)(?: (?:ilustrasi|utama|arsip|oleh))?|ilustrasi|dok(?:umentasi)?|fotografer|juru ?foto|infografis|grafis|tangkapan layar|kredit)",
            r"(?:sumber|keterangan|kredit|takarir) (?:gambar|foto|video)\s?[,:/].{2,300}",
            r"(?:foto|gambar|ilustrasi|dok|dokumentasi|image|photo)(?: ilustrasi)?\s?[:.,/-]\s?(?:dok(?:umentasi|umen|\.)?\W{0,3})?(?:istimewa|ist|pribadi|arsip|file|antara|humas|reuters|afp|ap|getty|pexels|unsplash|shutterstock|pixabay|freepik|tangkapan layar|screenshot|instagram|youtube|facebook|twitter|x|net|internet|bernama|canva|ai)\b.{0,60}|(?:foto|gambar) (?:ilustrasi|hiasan|fail|arsip)(?:[.:,(/|-].{0,100})?|ilustrasi(?:[.:,(/|-].{0,120})?|(?:lihat|perbesar|klik) (?:foto|gambar)(?: .{0,30})?|dok\.? ?(?:istimewa|pribadi|ist)",
            r".{0,260}\bantara(?: foto)?/[\w .'-]{2,40}(?:/[\w.-]{1,20}){0,3}",
            r"(?:.{5,260}\()?[\w-]+\.(?:com|id|co\.id|net) ?/ ?[a-z][\w .'-]{2,40}",
            r".{10,260}\((?:foto|dok|dok\. |sumber foto|ilustrasi|gambar|ist)\W{0,3}(?:istimewa|ist|pribadi|dok.{0,30}|humas.{0,40}|antara.{0,40}|\w+\.(?:com|id|co)\b.{0,40})",
            by=r"oleh|(?<=\bdok)\.",
        ),
        drops=(
            "Tongkang menunggu di depan pintu air. Foto: Ana Lima/Antara",
            "Foto: Ana Lima",
            "Sumber gambar, Getty Images",
            "Ilustrasi",
            "Tongkang menunggu di depan pintu air. ANTARA FOTO/Ana Lima/nym.",
        ),
        keeps=(
            "Foto itu memperlihatkan seorang pria berseragam, kata juru bicara balai kota.",
            "Gambar kapal itu tergantung di kantor syahbandar selama seratus tahun.",
            "Ilustrasi buku itu dikerjakan seorang nelayan.",
        ),
    ),
)
