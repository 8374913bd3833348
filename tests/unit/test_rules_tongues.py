"""The rules of the languages other than English: which are asked, and what they leave of a page."""

from datetime import UTC, datetime

import pytest

from pipeline.clean import clean
from pipeline.clean.rules import MODULES, all_rules, placed_rules_for, rules_for
from pipeline.config import Limits
from pipeline.lexicon.tongues import KNOWN
from pipeline.model import CleanDocument, RawFile
from pipeline.read.decode import Decoded
from pipeline.read.text import read_text

RAW = RawFile("a.txt", b"", "0" * 64, datetime(2025, 11, 1, tzinfo=UTC))
LIMITS = Limits()
RULES = all_rules()
OTHERS = sorted(KNOWN - {"en"})

STORIES = {
    "ar": (
        "ستبقى بوابات الميناء مغلقة طوال فصل الشتاء، كما أعلنت البلدية يوم الاثنين، لأن مال الإصلاح قد نفد.",
        "قال مدير الميناء إن البوابات أقدم من كل من يعمل عليها، وإن القوارب ستلتف عبر القناة الشمالية.",
        "ومن المنتظر أن يجمع مهرجان في شهر مايو ما تبقى من المال اللازم لإصلاح البوابات القديمة في المدينة.",
    ),
    "cs": (
        "Vrata komory v přístavu zůstanou celou zimu zavřená, oznámila v pondělí radnice, protože došly peníze.",
        "„Nemáme jinou možnost,“ řekl správce přístavu, který tam pracuje už třicet let. „Vrata jsou starší než my.“",
        "Čluny budou muset jezdit oklikou severním kanálem, což jejich majitele i celé údolí přijde draho.",
    ),
    "da": (
        "Sluserne ved havnen forbliver lukket hele vinteren, oplyste kommunen mandag, for der er ikke flere penge.",
        "»Vi har ikke noget valg,« sagde havnemesteren, som har arbejdet der i tredive år. »Portene er for gamle.«",
        "Prammene må tage omvejen gennem den nordlige kanal, og det bliver dyrt for ejerne og for hele dalen.",
    ),
    "de": (
        "Die Schleusen am Hafen bleiben den ganzen Winter über geschlossen, teilte die Stadt am Montag mit.",
        "„Wir haben keine Wahl“, sagte der Hafenmeister, der dort seit dreißig Jahren arbeitet. „Die Tore sind alt.“",
        "Die Kähne müssen den Umweg über den Nordkanal nehmen, und das kommt ihre Eigner teuer zu stehen.",
    ),
    "el": (
        "Οι πύλες του λιμανιού μένουν κλειστές όλο τον χειμώνα, ανακοίνωσε τη Δευτέρα ο δήμος: τελείωσαν τα χρήματα.",
        "«Δεν έχουμε άλλη επιλογή», είπε ο λιμενάρχης, που εργάζεται εκεί τριάντα χρόνια. «Οι πύλες είναι παλιές».",
        "Οι μαούνες θα κάνουν τον γύρο από το βόρειο κανάλι, και αυτό θα κοστίσει ακριβά στους ιδιοκτήτες τους.",
    ),
    "es": (
        "Las compuertas del puerto estarán cerradas hasta la primavera, informó el ayuntamiento el lunes.",
        "«No tenemos otra opción», dijo el capitán del puerto, que trabaja allí desde hace treinta años.",
        "Las barcazas tendrán que rodear por el canal del norte, y eso sale caro a sus dueños y a todo el valle.",
    ),
    "fa": (
        "دریچه‌های بندر تمام زمستان بسته می‌ماند، شهرداری روز دوشنبه اعلام کرد، چون پول تعمیر آن‌ها تمام شده است.",
        "ناخدای بندر که سی سال آنجا کار کرده گفت: «چاره دیگری نداریم، دریچه‌ها از همه ما پیرترند».",
        "قایق‌ها باید از آبراه شمالی دور بزنند و این برای صاحبانشان و برای همه دره گران تمام می‌شود.",
    ),
    "fi": (
        "Sataman sulkuportit pysyvät kiinni koko talven, kaupunki ilmoitti maanantaina, koska rahat ovat loppu.",
        "”Meillä ei ole vaihtoehtoa”, sanoi satamakapteeni, joka on ollut siellä kauan. ”Portit ovat vanhoja.”",
        "Proomujen on kierrettävä pohjoisen kanavan kautta, mikä tulee kalliiksi myös koko laaksolle.",
    ),
    "fr": (
        "Les portes de l'écluse seront fermées tout l'hiver, a indiqué la mairie lundi, faute d'argent.",
        "« Nous n'avons pas le choix », a expliqué le capitaine du port, qui y travaille depuis trente ans.",
        "Les péniches devront faire un long détour par le canal du nord, ce qui coûtera cher à la vallée.",
    ),
    "he": (
        "שערי הנמל יישארו סגורים במשך כל החורף, הודיעה העירייה ביום שני, כי הכסף שיועד לתיקונם אזל.",
        '"אין לנו ברירה אחרת", אמר מנהל הנמל, שעובד שם כבר שלושים שנה. "השערים ישנים יותר מכל מי שעובד כאן".',
        "הדוברות ייאלצו לעקוף דרך התעלה הצפונית, והדבר יעלה ביוקר לבעליהן ולכל תושבי העמק.",
    ),
    "hi": (
        "बंदरगाह के द्वार पूरी सर्दी बंद रहेंगे, नगर निगम ने सोमवार को बताया, क्योंकि मरम्मत का पैसा ख़त्म हो गया है।",
        "वहां तीस साल से काम कर रहे बंदरगाह के कप्तान ने कहा, “हमारे पास कोई चारा नहीं है, द्वार हम सबसे पुराने हैं।”",
        "नावों को उत्तर की नहर से घूमकर जाना होगा और यह उनके मालिकों और पूरी घाटी को महंगा पड़ेगा।",
    ),
    "hu": (
        "A kikötő zsilipkapui egész télen zárva maradnak, közölte hétfőn a városháza, mert elfogyott a pénz.",
        "„Nincs más választásunk” – mondta a kikötőmester, aki már harminc éve dolgozik ott. „A kapuk régiek.”",
        "Az uszályoknak az északi csatornán kell kerülniük, és ez nagyon sokba kerül az egész völgynek.",
    ),
    "id": (
        "Pintu air di pelabuhan akan ditutup sepanjang musim hujan, kata balai kota pada Senin, karena uangnya habis.",
        "“Kami tidak punya pilihan,” ujar kepala pelabuhan yang sudah bekerja di sana selama tiga puluh tahun.",
        "Tongkang harus memutar lewat terusan utara, dan itu mahal bagi para pemiliknya dan bagi seluruh lembah.",
    ),
    "it": (
        "Le chiuse del porto resteranno ferme per tutto l'inverno, ha detto lunedì il comune, che non ha i soldi.",
        "«Non abbiamo scelta», ha spiegato il comandante del porto, che ci lavora da più di trent'anni.",
        "Le chiatte dovranno fare il giro lungo dal canale del nord, che costa caro ai padroni e alla valle.",
    ),
    "ja": (
        "港の水門は冬の間ずっと閉じられる、と市が月曜日に発表した。修理のための予算がすでに尽きたためだ。",
        "三十年そこで働いてきた港長は「ほかに方法がない。水門はここで働く誰よりも古い」と話した。",
        "はしけは北の運河を回らなければならず、船主には一日余計な時間と少なからぬ費用がかかる。",
    ),
    "ko": (
        "항구의 수문은 겨울 내내 닫혀 있을 것이라고 시가 월요일에 밝혔다. 수문을 고칠 돈이 이미 바닥났기 때문이다.",
        '그곳에서 삼십 년을 일한 항만장은 "다른 방법이 없다. 수문은 여기서 일하는 누구보다도 오래됐다"고 말했다.',
        "바지선은 북쪽 운하로 돌아가야 하며, 선주들은 하루를 더 쓰고 적지 않은 비용을 치러야 한다.",
    ),
    "nl": (
        "De sluizen van de haven blijven de hele winter dicht, meldde de gemeente maandag, want het geld is op.",
        "“We hebben geen keus”, zei de havenmeester, die er al dertig jaar werkt. “De deuren zijn te oud.”",
        "De schuiten moeten omvaren door het noordelijke kanaal, en dat kost hun eigenaars veel geld.",
    ),
    "no": (
        "Slusene ved havnen blir stengt hele vinteren, opplyste kommunen mandag, for det er ikke mer penger igjen.",
        "– Vi har ikke noe valg, sa havnesjefen, som har arbeidet der i tretti år. – Portene er eldre enn oss alle.",
        "Lekterne må ta omveien gjennom den nordlige kanalen, og det blir dyrt både for eierne og for hele dalen.",
    ),
    "pl": (
        "Wrota śluzy w porcie będą zamknięte przez całą zimę, poinformował w poniedziałek ratusz, bo nie ma pieniędzy.",
        "„Nie mamy wyboru”, powiedział kapitan portu, który pracuje tam od trzydziestu lat. „Wrota są starsze od nas”.",
        "Barki będą musiały płynąć okrężną drogą przez kanał północny, co drogo wyjdzie ich właścicieli i całą dolinę.",
    ),
    "pt": (
        "As comportas do porto ficarão fechadas durante todo o inverno, disse a prefeitura na segunda-feira.",
        "«Não temos escolha», afirmou o capitão do porto, que trabalha ali há mais de trinta anos.",
        "As barcaças terão de dar a volta pelo canal do norte, o que custa caro aos donos e a toda a vila.",
    ),
    "ro": (
        "Porțile ecluzei din port rămân închise toată iarna, a anunțat luni primăria, fiindcă s-au terminat banii.",
        "„Nu avem de ales”, a spus căpitanul portului, care lucrează acolo de treizeci de ani. „Porțile sunt vechi.”",
        "Barjele vor trebui să ocolească prin canalul de nord, iar drumul va costa scump toată valea, până la munte.",
    ),
    "ru": (
        "Шлюзы в порту останутся закрытыми на всю зиму, сообщили в мэрии в понедельник: кончились деньги.",
        "«Выбора у нас нет», — сказал начальник порта, который работает там уже больше тридцати лет.",
        "Баржам придётся идти в обход по северному каналу, а это дорого обойдётся их владельцам и всей долине.",
    ),
    "sv": (
        "Slussarna vid hamnen förblir stängda hela vintern, meddelade kommunen på måndagen, eftersom pengarna är slut.",
        "– Vi har inget val, sade hamnchefen, som har arbetat där i trettio år. – Portarna är äldre än vi alla.",
        "Pråmarna måste ta omvägen genom den norra kanalen, och det blir dyrt både för ägarna och för hela dalen.",
    ),
    "tr": (
        "Limandaki kapaklar bütün kış kapalı kalacak, belediye pazartesi günü açıkladı, çünkü onarım için para bitti.",
        "Orada otuz yıldır çalışan liman başkanı, “Başka çaremiz yok, kapaklar hepimizden daha yaşlı” dedi.",
        "Mavnalar kuzey kanalından dolaşmak zorunda kalacak ve bu, sahiplerine de bütün vadiye de pahalıya mal olacak.",
    ),
    "uk": (
        "Шлюзи в порту лишаться зачиненими на всю зиму, повідомили в мерії в понеділок: скінчилися гроші.",
        "«Вибору в нас немає», — сказав начальник порту, який працює там уже понад тридцять років.",
        "Баржам доведеться йти в обхід північним каналом, а це дорого обійдеться їхнім власникам і всій долині.",
    ),
    "vi": (
        "Cửa cống ở cảng sẽ đóng suốt mùa đông, chính quyền thành phố cho biết hôm thứ hai, vì đã hết tiền sửa chữa.",
        "“Chúng tôi không có lựa chọn nào khác”, giám đốc cảng, người đã làm việc ở đó ba mươi năm, nói.",
        "Sà lan sẽ phải đi vòng theo con kênh phía bắc, và điều đó rất tốn kém cho các chủ thuyền và cả thung lũng.",
    ),
    "zh": (
        "市政府周一表示，港口的闸门整个冬天都将关闭，因为修理闸门的钱已经用完了，工程只好停下。",
        "在那里工作了三十年的港务长说：“我们没有别的办法，闸门比在这里干活的人都要老得多。”",
        "驳船只好绕道北边的运河，船主们要多花一天时间和不少的钱，整个山谷都会受到影响。",
    ),
}
ABOVE = {
    "ar": ("انتقل إلى المحتوى", "مدة القراءة: 3 دقائق"),
    "cs": (
        "Přejít na obsah",
        "Doba čtení: 3 minuty",
    ),
    "da": (
        "Spring til indhold",
        "Læsetid: 3 minutter",
    ),
    "de": ("Zum Inhalt springen", "Lesezeit: 3 Minuten"),
    "el": (
        "Μετάβαση στο περιεχόμενο",
        "Χρόνος ανάγνωσης: 3 λεπτά",
    ),
    "es": ("Saltar al contenido", "Tiempo de lectura: 3 minutos"),
    "fa": (
        "پرش به محتوا",
        "زمان مطالعه: ۳ دقیقه",
    ),
    "fi": ("Siirry sisältöön", "Lukuaika 3 min"),
    "fr": ("Aller au contenu", "Temps de lecture : 3 min."),
    "he": (
        "דלג לתוכן",
        "זמן קריאה: 3 דקות",
    ),
    "hi": (
        "मुख्य सामग्री पर जाएं",
        "पढ़ने का समय: 3 मिनट",
    ),
    "hu": ("Ugrás a tartalomra", "Olvasási idő: 3 perc"),
    "id": ("Lewati ke konten", "Waktu baca: 3 menit"),
    "it": ("Vai al contenuto", "Tempo di lettura: 3 minuti"),
    "ja": ("本文へスキップ", "この記事は約3分で読めます"),
    "ko": (
        "본문 바로가기",
        "글자크기 조절",
    ),
    "nl": ("Ga naar de inhoud", "Leestijd: 3 minuten"),
    "no": (
        "Gå til hovedinnhold",
        "Lesetid: 3 minutter",
    ),
    "pl": (
        "Przejdź do treści",
        "Czas czytania: 3 minuty",
    ),
    "pt": ("Ir para o conteúdo", "Tempo de leitura: 3 minutos"),
    "ro": ("Sari la conținut", "Timp de citire: 3 minute"),
    "ru": ("Перейти к содержанию", "Время чтения: 3 мин."),
    "sv": (
        "Hoppa till innehåll",
        "Lästid: 3 minuter",
    ),
    "tr": (
        "İçeriğe geç",
        "Okuma süresi: 3 dakika",
    ),
    "uk": ("Перейти до вмісту", "Час читання: 3 хв."),
    "vi": ("Chuyển đến nội dung", "Thời gian đọc: 3 phút"),
    "zh": ("跳到主要内容", "阅读时间：3分钟"),
}
BELOW = {
    "ar": (
        "شارك هذا المقال",
        "اشترك في نشرتنا البريدية",
        "مقالات ذات صلة",
        "عبّارة جديدة في مايو",
        "جميع الحقوق محفوظة",
    ),
    "cs": (
        "Sdílet článek",
        "Přihlaste se k odběru newsletteru",
        "Čtěte také",
        "Nový přívoz v květnu",
        "Všechna práva vyhrazena.",
    ),
    "da": (
        "Del artiklen",
        "Tilmeld dig vores nyhedsbrev",
        "Læs også",
        "Ny færge til maj",
        "Alle rettigheder forbeholdes.",
    ),
    "de": (
        "Artikel teilen",
        "Unseren Newsletter abonnieren",
        "Mehr zum Thema",
        "Neue Fähre ab Mai",
        "Alle Rechte vorbehalten.",
    ),
    "el": (
        "Κοινοποίηση",
        "Εγγραφείτε στο newsletter μας",
        "ΔΙΑΒΑΣΤΕ ΕΠΙΣΗΣ",
        "Νέο πορθμείο τον Μάιο",
        "Με επιφύλαξη παντός δικαιώματος.",
    ),
    "es": ("Compartir", "Suscríbete a nuestro boletín", "Te puede interesar", "Nuevo ferri en mayo", "5 comentarios"),
    "fa": (
        "این مطلب را به اشتراک بگذارید",
        "در خبرنامه ما عضو شوید",
        "مطالب مرتبط",
        "شناور تازه در اردیبهشت",
        "تمامی حقوق محفوظ است.",
    ),
    "fi": (
        "Jaa artikkeli",
        "Tilaa uutiskirjeemme",
        "Lue myös",
        "Uusi lautta toukokuussa",
        "Kaikki oikeudet pidätetään.",
    ),
    "fr": (
        "Partager cet article",
        "Inscrivez-vous à notre newsletter",
        "À lire aussi",
        "Nouveau bac en mai",
        "Réagir à cet article",
    ),
    "he": (
        "שתפו את הכתבה",
        "הירשמו לניוזלטר שלנו",
        "כתבות נוספות",
        "מעבורת חדשה במאי",
        "כל הזכויות שמורות.",
    ),
    "hi": (
        "इस खबर को शेयर करें",
        "हमारे न्यूज़लेटर को सब्सक्राइब करें",
        "ये भी पढ़ें",
        "मई में नई नाव",
        "सर्वाधिकार सुरक्षित।",
    ),
    "hu": (
        "Oszd meg a cikket",
        "Iratkozz fel hírlevelünkre",
        "Kapcsolódó cikkek",
        "Új komp májusban",
        "Minden jog fenntartva.",
    ),
    "id": (
        "Bagikan artikel ini",
        "Daftar newsletter kami",
        "Baca juga",
        "Feri baru pada Mei",
        "Hak cipta dilindungi undang-undang.",
    ),
    "it": (
        "Condividi",
        "Iscriviti alla nostra newsletter",
        "Leggi anche",
        "Nuovo traghetto a maggio",
        "Riproduzione riservata",
    ),
    "ja": (
        "Facebookでシェアする",
        "メールマガジンに登録する",
        "関連記事",
        "新しい渡し船が五月に就航",
        "本サイトの記事・写真の無断転載を禁じます。",
    ),
    "ko": (
        "공유하기",
        "뉴스레터 신청",
        "관련기사",
        "새 나룻배 오월 취항",
        "무단 전재 및 재배포 금지",
    ),
    "nl": ("Deel dit artikel", "Meld je aan voor onze nieuwsbrief", "Lees ook", "Nieuwe pont in mei", "12 reacties"),
    "no": (
        "Del artikkelen",
        "Meld deg på vårt nyhetsbrev",
        "Les også",
        "Ny ferje i mai",
        "Alle rettigheter forbeholdt.",
    ),
    "pl": (
        "Udostępnij artykuł",
        "Zapisz się do newslettera",
        "Czytaj także",
        "Nowy prom w maju",
        "Wszelkie prawa zastrzeżone.",
    ),
    "pt": (
        "Compartilhe",
        "Assine a nossa newsletter",
        "Leia também",
        "Nova balsa em maio",
        "Todos os direitos reservados.",
    ),
    "ro": (
        "Distribuie articolul",
        "Abonează-te la newsletter",
        "Citește și",
        "Un bac nou în mai",
        "Toate drepturile rezervate.",
    ),
    "ru": ("Поделиться", "Подпишитесь на нашу рассылку", "Читайте также", "Новый паром в мае", "Все права защищены."),
    "sv": (
        "Dela artikeln",
        "Anmäl dig till vårt nyhetsbrev",
        "Läs också",
        "Ny färja i maj",
        "Alla rättigheter förbehållna.",
    ),
    "tr": (
        "Haberi paylaş",
        "E-bültenimize abone olun",
        "İlgili Haberler",
        "Mayısta yeni vapur",
        "Tüm hakları saklıdır.",
    ),
    "uk": (
        "Поділитися",
        "Підпишіться на нашу розсилку",
        "Читайте також",
        "Новий пором у травні",
        "Усі права захищено.",
    ),
    "vi": (
        "Chia sẻ bài viết này",
        "Đăng ký nhận bản tin",
        "Tin liên quan",
        "Phà mới vào tháng năm",
        "Toàn bộ bản quyền thuộc Báo Bến Cảng.",
    ),
    "zh": ("分享到微信", "订阅我们的电子报", "相关阅读", "新渡轮五月启航", "版权所有，翻印必究。"),
}
APPEALS = {
    "ar": ("صحافتنا مستقلة ونعتمد على القراء وحدهم.", "ادعمونا بمبلغ بسيط كل شهر لنواصل عملنا.", "شكرا لكم"),
    "cs": (
        "Naše redakce je nezávislá a nemá žádné inzerenty.",
        "Pokud si vážíte naší novinářské práce, podpořte nás částkou 100 Kč měsíčně.",
        "Děkujeme.",
    ),
    "da": (
        "Vores redaktion er uafhængig og har ingen annoncører.",
        "Hvis du sætter pris på vores journalistik, så støt os med 50 kr. om måneden.",
        "Mange tak.",
    ),
    "de": (
        "Gute Recherchen brauchen Zeit, und unsere Redaktion gehört keinem Konzern.",
        "Damit unsere Artikel für alle frei bleiben, sind wir auf Menschen angewiesen, die freiwillig zahlen.",
        "Schon 5 Euro im Monat helfen uns sehr. Vielen Dank!",
    ),
    "el": (
        "Η σύνταξή μας είναι ανεξάρτητη και δεν έχει διαφημίσεις.",
        "Αν εκτιμάτε τη δημοσιογραφία μας, στηρίξτε μας με 5 ευρώ τον μήνα.",
        "Σας ευχαριστούμε.",
    ),
    "es": (
        "Somos un medio independiente y sin publicidad, y nuestra redacción es pequeña.",
        "Si valoras nuestro trabajo, apóyanos con 3 euros al mes.",
        "Muchas gracias.",
    ),
    "fa": (
        "رسانه ما مستقل است و هیچ آگهی نمی‌پذیرد.",
        "اگر روزنامه‌نگاری ما برایتان مهم است، با ماهی ۵۰ هزار تومان از ما حمایت کنید.",
        "سپاسگزاریم.",
    ),
    "fi": (
        "Toimituksemme on riippumaton, eikä meillä ole mainostajia.",
        "Jos arvostat journalismiamme, tue meitä 5 eurolla kuukaudessa.",
        "Kiitos.",
    ),
    "fr": (
        "Nous sommes un journal indépendant, sans actionnaire ni publicité.",
        "Mais ce travail a un coût.",
        "Soutenez notre rédaction : un don de 5 euros par mois nous aide beaucoup.",
    ),
    "he": (
        "המערכת שלנו עצמאית ופועלת ללא פרסומות.",
        "אם העיתונאות שלנו חשובה לכם, תמכו בנו ב-20 שקלים בחודש.",
        "תודה רבה.",
    ),
    "hi": (
        "हमारा न्यूज़रूम स्वतंत्र है और विज्ञापन नहीं लेता।",
        "अगर आपको हमारी पत्रकारिता पसंद है, तो हर महीने 100 रुपये का सहयोग करें।",
        "धन्यवाद।",
    ),
    "hu": (
        "Szerkesztőségünk független, és nincsenek hirdetői.",
        "Ha fontosnak tartod az újságírásunkat, támogass minket havi 1000 forinttal.",
        "Köszönjük.",
    ),
    "id": (
        "Redaksi kami independen dan tidak menerima iklan.",
        "Jika Anda menghargai jurnalisme kami, dukung kami dengan Rp20.000 per bulan.",
        "Terima kasih.",
    ),
    "it": (
        "La nostra redazione è indipendente e non ha padroni né pubblicità.",
        "Se apprezzi il nostro giornalismo, sostienici con 3 euro al mese.",
        "Grazie.",
    ),
    "ja": (
        "私たちは広告に頼らない独立したメディアです。",
        "無料の報道を続けるため、毎月300円からのご寄付をお願いします。",
        "ありがとうございます。",
    ),
    "ko": (
        "저희는 광고 없이 운영되는 독립 언론입니다.",
        "좋은 보도를 무료로 계속할 수 있도록 매월 5천원의 정기후원으로 저희를 도와주세요.",
        "감사합니다.",
    ),
    "nl": (
        "Onze redactie is onafhankelijk en heeft geen adverteerders.",
        "Waardeer je onze journalistiek, steun ons dan met 3 euro per maand.",
        "Dank je wel.",
    ),
    "no": (
        "Redaksjonen vår er uavhengig og har ingen annonsører.",
        "Hvis du setter pris på journalistikken vår, støtt oss med 50 kroner i måneden.",
        "Tusen takk.",
    ),
    "pl": (
        "Nasza redakcja jest niezależna i nie ma reklam.",
        "Jeśli cenisz nasze dziennikarstwo, wesprzyj nas kwotą 20 zł miesięcznie.",
        "Dziękujemy.",
    ),
    "pt": (
        "A nossa redação é independente e não aceita publicidade.",
        "Se gosta do nosso jornalismo, apoie-nos com qualquer valor por mês.",
        "Obrigado.",
    ),
    "ro": (
        "Redacția noastră este independentă și nu are reclame.",
        "Dacă apreciezi jurnalismul nostru, susține-ne cu 20 de lei pe lună.",
        "Mulțumim.",
    ),
    "ru": (
        "Наша редакция независима и живёт без рекламы.",
        "Если вам важна наша журналистика, поддержите нас: хватит и 200 рублей в месяц.",
        "Спасибо!",
    ),
    "sv": (
        "Vår redaktion är oberoende och har inga annonsörer.",
        "Om du uppskattar vår journalistik, stöd oss med 50 kronor i månaden.",
        "Tack så mycket.",
    ),
    "tr": (
        "Yazı işlerimiz bağımsızdır ve reklam almaz.",
        "Gazeteciliğimize değer veriyorsanız, ayda 50 lira ile bize destek olun.",
        "Teşekkür ederiz.",
    ),
    "uk": (
        "Наша редакція незалежна й живе без реклами.",
        "Якщо вам важлива наша журналістика, підтримайте нас: вистачить і 100 гривень на місяць.",
        "Дякуємо!",
    ),
    "vi": (
        "Tòa soạn chúng tôi độc lập và không nhận quảng cáo.",
        "Nếu bạn quý trọng công việc báo chí này, hãy ủng hộ chúng tôi 50.000 đồng mỗi tháng.",
        "Xin cảm ơn.",
    ),
    "zh": ("我们是一家独立媒体，没有财团背景。", "如果您认同我们的报道，请以每月20元支持我们。", "谢谢您！"),
}


def cleaned(text: str) -> CleanDocument:
    return clean(read_text(RAW, Decoded(text, "utf-8", "valid-utf-8", ()), LIMITS))


@pytest.mark.parametrize("language", OTHERS)
def test_a_page_loses_what_stands_around_its_story(language: str) -> None:
    """Of a page in the language its story is left, and nothing else."""
    story = "\n\n".join(STORIES[language])
    page = "\n".join([*ABOVE[language], "", story, "", *BELOW[language]])

    assert cleaned(page).text.strip() == story


@pytest.mark.parametrize("language", OTHERS)
def test_an_appeal_of_several_paragraphs_goes_whole(language: str) -> None:
    """What leads up to the asking and the thanks behind it belong to the appeal."""
    story = "\n\n".join(STORIES[language])

    result = cleaned("\n\n".join([story, *APPEALS[language]]))

    assert result.text.strip() == story
    assert {removal.rule for removal in result.removals} == {f"donation-appeal-{MODULES[language]}"}


COOKIES = {
    "ar": "يستخدم هذا الموقع ملفات تعريف الارتباط.",
    "cs": "Tento web používá soubory cookie.",
    "da": "Denne hjemmeside bruger cookies.",
    "de": "Diese Website verwendet Cookies.",
    "el": "Αυτός ο ιστότοπος χρησιμοποιεί cookies.",
    "es": "Este sitio web utiliza cookies.",
    "fa": "این وب‌سایت از کوکی‌ها استفاده می‌کند.",
    "fi": "Tämä sivusto käyttää evästeitä.",
    "fr": "Ce site utilise des cookies.",
    "he": "אתר זה משתמש בעוגיות.",
    "hi": "यह वेबसाइट कुकीज़ का उपयोग करती है।",
    "hu": "Ez az oldal sütiket használ.",
    "id": "Situs ini menggunakan cookie.",
    "it": "Questo sito utilizza cookie.",
    "ja": "当サイトではCookieを使用しています。",
    "ko": "이 사이트는 쿠키를 사용합니다.",
    "nl": "Deze website gebruikt cookies.",
    "no": "Dette nettstedet bruker informasjonskapsler.",
    "pl": "Ta strona używa plików cookies.",
    "pt": "Este site usa cookies.",
    "ro": "Acest site folosește cookie-uri.",
    "ru": "Этот сайт использует файлы cookie.",
    "sv": "Den här webbplatsen använder cookies.",
    "tr": "Bu site çerez kullanmaktadır.",
    "uk": "Цей сайт використовує файли cookie.",
    "vi": "Trang web này sử dụng cookie.",
    "zh": "本网站使用cookies。",
}


@pytest.mark.parametrize("language", OTHERS)
def test_the_plainest_notice_on_cookies_goes(language: str) -> None:
    """A sentence that names them and the site, and no more."""
    story = "\n\n".join(STORIES[language])

    result = cleaned(f"{story}\n\n{COOKIES[language]}")

    assert result.text.strip() == story
    assert [removal.rule for removal in result.removals] == [f"cookie-notice-{MODULES[language]}"]


@pytest.mark.parametrize("language", OTHERS)
def test_a_clean_story_stays_as_it_is(language: str) -> None:
    """A story without furniture comes out as it went in."""
    story = "\n\n".join(STORIES[language])

    result = cleaned(story)

    assert (result.text, result.removals) == (story, ())


@pytest.mark.parametrize("language", OTHERS)
def test_every_language_has_rules_of_every_kind(language: str) -> None:
    """Each language has a rule of each kind, and each of its rules names it."""
    own = [rule for rule in RULES if language in rule.languages and "en" not in rule.languages and not rule.unheard]
    kinds = {rule.name.removesuffix(f"-{MODULES[language]}") for rule in own}
    german = {rule.name.removesuffix("-de") for rule in RULES if rule.languages == ("de",)}

    assert all(rule.name.endswith(f"-{MODULES[language]}") for rule in own)
    assert kinds == german


def test_a_page_is_asked_the_rules_of_its_languages_only() -> None:
    """Rules for other languages are left out; rules that know no language are always asked, in the same order."""
    asked = rules_for(frozenset(["en", "fr"]))

    assert all(not rule.languages or {"en", "fr"} & set(rule.languages) for rule in asked)
    assert [rule for rule in RULES if not rule.languages] == [rule for rule in asked if not rule.languages]
    assert placed_rules_for(frozenset(["en", "fr"])) == tuple(rule for rule in asked if rule.placed)
