"""Languages of which only a few words are known: those that their news sites set around a story most.

Whole lines, labels and short pleas. Amid a story go labels of advertisements, share bars, `read also` with the title behind
it and pleas that are no sentence; menus, comments, keywords and lists of links go above it and below. Notices in prose are
left to the models, which know no words of these languages but where such passages stand.
"""

import re
import unicodedata
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pipeline.clean.cues import required
from pipeline.clean.page import Page, Passage
from pipeline.clean.rule import Choosy, also, asked_once, either, has, outside, says, section
from pipeline.clean.rules.kit import rule
from pipeline.lexicon.sentences import FULL_STOPS

_NETS = (
    r"facebook|twitter|whats ?app|telegram|viber|instagram|messenger|linkedin|youtube|tiktok|google ?news|"
    r"e-?mail|(?<!\w)(?:line|fb|x|х|threads|google)(?!\w)|фејсбук|твитер|штампа|ፌስቡክ|ቴሌግራም|ትዊተር|ట్విటర్|имейл|фейсбук|телеграм|вайбър|вајбер|вибер|ютуб|инстаграм|юту?б|ফেসবুক|টেলিগ্রাম|হোয়াটসঅ্যাপ|গুগল নিউজ|ইউটিউব|টুইটার|"
    r"வாட்ஸ் ?அப்|டெலிகிராம்|ஃபேஸ்புக்|பேஸ்புக்|கூகுள்|யூடியூப்|ట్విట్టర్|వాట్సాప్|టెలిగ్రామ్|ఫేస్‌?బుక్|గూగుల్|యూట్యూబ్|വാട്സാപ്പ്|വാട്‌സ്ആപ്പ്|"
    r"ടെലഗ്രാം|ഫേസ്ബുക്ക്|ಫೇಸ್‌?ಬುಕ್|ವಾಟ್ಸಾಪ್|ವಾಟ್ಸ್‌?ಆ್ಯಪ್|ಟೆಲಿಗ್ರಾಂ|ટેલિગ્રામ|વોટ્સએપ|ફેસબુક|व्हॉट्सॲप|व्हॉट्सअ\u200d?ॅप|व्हाट्सएप|फेसबुक|टेलिग्राम|गुगल न्यूज|"
    r"ਵਟਸਐਪ|ਫੇਸਬੁੱਕ|واٹس ?ایپ|فیس ?بک|ٹوئٹر|ٹیلیگرام|یوٹیوب|گوگل نیوز|เฟซบุ๊ก|ไลน์|ทวิตเตอร์|ยูทูบ"
)
"""Networks and messengers, in the scripts of these languages too."""


@dataclass(frozen=True, slots=True)
class _Few:
    """What the sites of a language say around a story; each a pattern, read folded. Empty: not known."""

    read: str
    """Stands before the title of another story, or over several."""
    related: str
    """Stands over other stories."""
    share: str
    """A button to share, to print, to copy the link."""
    menu: str
    """Entries of menus and of a page's foot."""
    rights: str
    """All rights reserved."""
    follow: str = ""
    """Stands in a plea to follow the site, beside a network's name."""
    advertisement: str = ""
    comments: str = ""
    newsletter: str = ""
    tags: str = ""
    """Stands before a list of keywords."""
    app: str = ""
    """Stands in a plea to load the site's program."""


_KNOWN: Mapping[str, _Few] = {
    "af": _Few(
        read=r"lees ook|lees (?:verder|meer)|kyk ook|sien ook",
        related=r"verwante (?:artikels|stories|nuus)|mees ?gelees(?:te)?|gewildste(?: nuus)?|jongste nuus|meer nuus|nog nuus|aanbeveel vir jou",
        share=r"deel(?: (?:hierdie )?(?:artikel|storie|op .{2,14}))?|stuur vir 'n vriend|kopieer skakel",
        menu=r"tuis(?:blad)?|nuus|sport|sake|vermaak|leefstyl|menings|kontak ons|oor ons|teken (?:in|aan)|privaatheidsbeleid|soek",
        rights=r"alle regte voorbehou",
        follow=r"volg ons",
        advertisement=r"advertensie|adverteer",
        comments=r"kommentaar|lewer kommentaar|los 'n kommentaar",
        newsletter=r"nuusbrief|teken in (?:op|vir) ons nuusbrief.{0,30}",
        tags=r"etikette",
    ),
    "am": _Few(
        read=r"ተጨማሪ ያንብቡ|ይህን(?:ም)? ያንብቡ|በተጨማሪ ያንብቡ",
        related=r"ተዛማጅ (?:ዜናዎች|ጽሑፎች|ዜና)|ተያያዥ ዜናዎች|የቅርብ ዜናዎች|በብዛት የተነበቡ|ተጨማሪ ዜናዎች",
        share=r"ያጋሩ|አጋራ|ሼር ያድርጉ|አትም",
        menu=r"መነሻ(?: ገጽ)?|ዜና|ስፖርት|ቢዝነስ|ፖለቲካ|ማህበራዊ|ስለ እኛ|አግኙን|ይግቡ|ፈልግ",
        rights=r"መብቱ በሕግ የተጠበቀ ነው|መብቱ የተጠበቀ ነው",
        follow=r"ይከተሉን|ይቀላቀሉ",
        advertisement=r"ማስታወቂያ",
        comments=r"አስተያየት ይስጡ|አስተያየት(?:ዎን ይስጡ)?|አስተያየቶች",
        tags=r"መለያዎች",
        newsletter=r"ለ?ዜና መጽሔታችን ይመዝገቡ",
    ),
    "az": _Few(
        read=r"həmçinin oxuyun|bunu da oxuyun|həmçinin bax|ətraflı oxu(?:yun)?",
        related=r"oxşar xəbərlər|əlaqəli xəbərlər|son xəbərlər|ən çox oxunan(?:lar)?|digər xəbərlər|bölmənin digər xəbərləri|xəbər lenti|gündəm",
        share=r"paylaş(?:ın)?|çap et|linki? kopyala|dostuna göndər",
        menu=r"ana səhifə|xəbərlər|siyasət|iqtisadiyyat|idman|mədəniyyət|dünya|cəmiyyət|hadisə|əlaqə|haqqımızda|axtar(?:ış)?|daxil ol",
        rights=r"bütün hüquqlar(?:ı)? qorunur",
        follow=r"bizi izləyin|abunə olun|qoşulun",
        advertisement=r"reklam",
        comments=r"şərh(?:lər| yaz(?:ın)?| bildirin)?|rəy yaz(?:ın)?",
        tags=r"açar sözlər|teqlər|etiketlər",
        app=r"tətbiqi(?:mizi)? yüklə(?:yin)?",
    ),
    "be": _Few(
        read=r"чытайце (?:таксама|яшчэ|больш)|глядзіце таксама",
        related=r"апошнія навіны|чытайце таксама|па тэме|навіны па тэме|самае чытанае|папулярнае|іншыя навіны",
        share=r"падзяліцца|раздрукаваць|скапіяваць спасылку",
        menu=r"галоўная|навіны|грамадства|палітыка|эканоміка|культура|спорт|пра нас|кантакты|пошук|увайсці",
        rights=r"усе правы абаронен(?:ы|ыя)",
        follow=r"падпісвайцеся|далучайцеся|сачыце за намі",
        advertisement=r"рэклама",
        comments=r"каментар(?:ы|аваць|ыі)|пакінуць каментар",
        tags=r"тэгі|ключавыя словы",
    ),
    "bg": _Few(
        read=r"(?:про)?чет(?:и|ете) (?:още|също|и|повече)|виж(?:те)? (?:още|също)|още по темата",
        related=r"още (?:по темата|новини|от категорията|от .{3,20})|свързани (?:новини|статии|публикации)|последни новини|най-(?:четени|новото|четено|нови|популярни|коментирани)|подобни (?:новини|статии)|препоръчан[аио]|избрано за вас|актуално",
        share=r"сподели(?:те|(?: (?:във|в|тази) .{2,20})?)?|изпрати(?: на приятел)?|принтирай|копирай линк(?:а)?|разпечатай|харесай",
        menu=r"начало|новини|българия|свят|спорт|бизнес|общество|политика|икономика|култура|за нас|контакти|реклама|търсене|вход|регистрация|общи условия|политика за (?:поверителност|бисквитки)(?:те)?|меню|абонамент",
        rights=r"всички права (?:са )?запазени",
        follow=r"последвайте ни|следвайте ни|абонирайте се|присъединете се|следете ни",
        advertisement=r"реклама|рекламно съдържание|платено съдържание|статията продължава след рекламата",
        comments=r"коментари|(?:напиши|добави|остави|оставете)(?:те)? коментар|коментирай(?:те)?|няма коментари",
        newsletter=r"(?:абонирай(?:те)? се за|запиши(?:те)? се за)(?: нашия)? (?:бюлетин|нюзлетър)\w*.{0,30}|бюлетин",
        tags=r"тагове|етикети|ключови думи",
        app=r"изтеглете (?:нашето )?приложение(?:то)?",
    ),
    "bn": _Few(
        read=r"(?:আরও|আরো) (?:পড়ুন|দেখুন)|এটিও পড়ুন|আরও পড়তে পারেন",
        related=r"সম্পর্কিত (?:খবর|সংবাদ|বিষয়|নিবন্ধ|পোস্ট)|এই? (?:বিভাগের|জাতীয়|ক্যাটাগরির) (?:আরও|আরো|অন্যান্য) (?:খবর|সংবাদ)|সর্বশেষ(?: খবর| সংবাদ)?|সর্বাধিক পঠিত|সর্বোচ্চ পঠিত|জনপ্রিয়(?: খবর| সংবাদ)?|পাঠকপ্রিয়|(?:আরও|আরো) (?:খবর|সংবাদ)",
        share=r"ফলো করুন|(?:খবরটি |সংবাদটি )?শেয়ার(?: করুন| করুন:)?|ফেসবুকে শেয়ার করুন|প্রিন্ট(?: করুন)?|লিংক কপি(?: করুন)?|অ-|অ\+",
        menu=r"হোম|প্রচ্ছদ|মূলপাতা|জাতীয়|রাজনীতি|সারাদেশ|আন্তর্জাতিক|খেলা(?:ধুলা)?|বিনোদন|অর্থনীতি|বাণিজ্য|মতামত|লগ ইন|লগইন|সাইন ইন|মেনু|অনুসন্ধান|ই-পেপার|যোগাযোগ|আমাদের (?:সম্পর্কে|কথা)|গোপনীয়তা(?:র)? নীতি|শর্তাবলি|আর্কাইভ|বিজ্ঞাপন দিন",
        rights=r"সর্বস্বত্ব (?:স্বত্বাধিকার(?:ী কর্তৃক)? )?সংরক্ষিত|সকল স্বত্ব সংরক্ষিত",
        follow=r"লাইক দিয়ে|(?:ফলো|অনুসরণ|সাবস্ক্রাইব|লাইক) করুন|যুক্ত (?:হোন|থাকুন)|গুগল নিউজ",
        advertisement=r"বিজ্ঞাপন",
        comments=r"মন্তব্য(?: করুন)?|(?:আপনার )?মতামত (?:লিখুন|দিন)|আপনার মন্তব্য (?:লিখুন|করুন)",
        newsletter=r"নিউজলেটার.{0,30}",
        tags=r"ট্যাগ(?:স)?|বিষয়|বিষয়সমূহ|টপিক",
        app=r"অ্যাপ ডাউনলোড করুন",
    ),
    "ca": _Few(
        read=r"llegi(?:u|x) també|llegeix (?:també|més)|vegeu també|mira també|també (?:et|us|li) pot interessar|et pot interessar",
        related=r"notícies relacionades|articles relacionats|contingut(?:s)? relacionat(?:s)?|el més (?:llegit|vist|comentat)|més (?:llegides|llegit|notícies|informació)|últimes? (?:hora|notícies)|et pot interessar|també et pot interessar|relacionats|relacionat|destacats",
        share=r"compart(?:eix|ir|iu)(?: (?:a|per|l'article|aquest article).{0,24})?|imprimeix|copia(?:r)? l'enllaç|envia(?:r)? per correu|piular",
        menu=r"inici|portada|societat|política|esports|economia|cultura|opinió|internacional|comarques|contacte|qui som|avís legal|política de (?:privacitat|privadesa|galetes)|cerca(?:dor)?|inicia(?:r)? sessió|subscriu-te|publicitat|hemeroteca",
        rights=r"tots els drets reservats",
        follow=r"segueix-nos|seguiu-nos|uneix-te|subscriu-te",
        advertisement=r"publicitat|contingut patrocinat",
        comments=r"comentaris|deixa(?:r)? un comentari|escriu un comentari|comenta",
        newsletter=r"butlletí|subscriu-te (?:al|als) (?:nostre |nostres )?butllet(?:í|ins).{0,30}",
        tags=r"etiquetes|temes|arxivat a",
    ),
    "et": _Few(
        read=r"loe (?:ka|lisaks|veel|edasi|rohkem)|vaata (?:ka|lisaks)",
        related=r"seotud (?:artiklid|lood|uudised|teemad)|loetumad(?: uudised)?|enim loetud|viimased uudised|populaarsed?|veel uudiseid|samal teemal|rohkem uudiseid|värsked uudised|soovitame lugeda",
        share=r"saada (?:e-kirjaga|sõbrale)|jaga(?: (?:seda|artiklit|facebookis|lugu|sõbraga))?|prindi|kopeeri link|saada e-postiga",
        menu=r"eesti|välismaa|maailm|avaleht|esileht|uudised|arvamus|majandus|sport|kultuur|meelelahutus|kontakt|reklaam|otsi|logi sisse|telli|minu konto|privaatsus(?:poliitika|tingimused)|kasutustingimused",
        rights=r"kõik õigused (?:on )?(?:reserveeritud|kaitstud)",
        follow=r"jälgi meid|jälgige meid|liitu meiega",
        advertisement=r"reklaam|sisuturundus|artikkel jätkub pärast reklaami",
        comments=r"kommentaarid|kommenteeri|lisa kommentaar|kommentaare",
        newsletter=r"telli (?:meie )?uudiskiri|uudiskir[ij](?:ad?|aga)?|liitu (?:meie )?uudiskirjaga.{0,30}",
        tags=r"märksõnad|sildid|teemad",
        app=r"lae alla (?:meie )?äpp",
    ),
    "eu": _Few(
        read=r"irakurri (?:ere|gehiago)|ikusi (?:ere|gehiago)",
        related=r"erlazionatutako (?:albisteak|artikuluak)|lotutako (?:albisteak|edukiak)|irakurrienak|azken (?:albisteak|orduko(?:a|ak)?)|albiste gehiago|gehiago",
        share=r"partekatu|inprimatu|kopiatu esteka|bidali",
        menu=r"hasiera|albisteak|kirolak|ekonomia|gizartea|kultura|politika|iritzia|mundua|harremanetarako|nor gara|lege oharra|bilatu|saioa hasi|harpidetu",
        rights=r"eskubide guztiak (?:erreserbatuta|gordeta)",
        follow=r"jarraitu",
        advertisement=r"publizitatea",
        comments=r"iruzkinak|utzi iruzkina|iruzkina (?:egin|utzi)",
        newsletter=r"buletina",
        tags=r"etiketak|gaiak",
    ),
    "gl": _Few(
        read=r"le tamén|lea tamén|ler máis|ver tamén|tamén che pode interesar",
        related=r"novas relacionadas|artigos relacionados|o máis (?:lido|visto)|máis lidas|últimas novas|máis novas|tamén che pode interesar|relacionado",
        share=r"compartir(?: (?:en|a|este artigo).{0,20})?|comparte|imprimir",
        menu=r"portada|novas|economía|deportes|cultura|política|sociedade|opinión|quen somos|contacto|aviso legal|política de (?:privacidade|cookies)|buscar",
        rights=r"todos os dereitos reservados",
        follow=r"séguenos|síguenos|únete",
        advertisement=r"publicidade",
        comments=r"comentarios|deixa un comentario",
        tags=r"etiquetas|temas",
    ),
    "gu": _Few(
        read=r"(?:આ )?પણ વાંચો|વધુ વાંચો|આ પણ જુઓ",
        related=r"સંબંધિત (?:સમાચાર|લેખ)|તાજા સમાચાર|વધુ સમાચાર|લેટેસ્ટ (?:ન્યૂઝ|સમાચાર)|ટ્રેન્ડિંગ|સૌથી વધુ વંચાયેલ",
        share=r"કૉપી લિંક|લિંક કૉપી(?: કરો)?|શેર(?: કરો)?|પ્રિન્ટ|લિંક કોપી કરો",
        menu=r"નેશનલ|ક્રિકેટ|ધર્મ|હોમ|ગુજરાત|દેશ|દુનિયા|રમતગમત|મનોરંજન|બિઝનેસ|રાજકારણ|સંપર્ક(?: કરો)?|અમારા વિશે|ગોપનીયતા નીતિ|લોગિન|ઈ-પેપર",
        rights=r"(?:સર્વ|તમામ|બધા) (?:હક્કો?|અધિકારો?) (?:સ્વાધીન|સુરક્ષિત|અનામત|આરક્ષિત)",
        follow=r"ફોલો કરો|જોડાવા|જોડાઓ|સબસ્ક્રાઇબ કરો",
        advertisement=r"જાહેરાત|એડવર્ટાઈઝમેન્ટ",
        comments=r"તમારો અભિપ્રાય (?:જણાવો|આપો)|ટિપ્પણી(?:ઓ| કરો)?|પ્રતિભાવ આપો",
        tags=r"ટૅગ્સ|ટેગ્સ|ટેગ",
        app=r"એપ ડાઉનલોડ કરો",
    ),
    "ha": _Few(
        read=r"karanta kuma|karin bayani|ku karanta|duba kuma|kara karantawa",
        related=r"labarai masu (?:alaka|dangantaka|nasaba)|labarai masu alaƙa|sabbin labarai|karin labarai|labaran da suka shafi|mafi shahara",
        share=r"yada(?: labari)?|raba|aika",
        menu=r"labarai|babban shafi|wasanni|siyasa|kasuwanci|game da mu|tuntube mu|tuntuɓe mu|bincike",
        rights=r"an kiyaye hakkin mallaka",
        follow=r"ku biyo mu|ku bi mu",
        advertisement=r"talla",
        comments=r"sharhi|ra'ayoyi",
    ),
    "hr": _Few(
        read=r"(?:pro)?čitaj(?:te)? (?:i|još|više|također|takođe|dalje)|(?:pogledaj|pročitaj|vidi)(?:te)? (?:i|još|više|takođe|također)|vezan[ae] (?:vest|vijest)|više o ovoj temi|opširnije",
        related=r"povezan[aei] (?:vijesti|vesti|članci|teme|članak|sadržaj)|vezan[ei] (?:vijesti|vesti|članci|teme)|slične? (?:vijesti|vesti|članci)|najčitanije|najnovije(?: vijesti| vesti)?|posljednje vijesti|poslednje vesti|najnovije u rubrici|iz kategorije|iz rubrike|ostale vijesti|preporuč(?:ujemo|eno|amo)|izdvajamo|izdvojeno|možda (?:će vas|vas) zanima(?:ti)?|pročitajte još|iz drugih medija|vezane teme",
        share=r"podijeli(?:te)?(?: (?:na|članak|vijest|s prijateljima).{0,20})?|podeli(?:te)?(?: (?:na|vest|članak).{0,20})?|kopiraj(?:te)? (?:link|poveznicu)|pošalji(?:te)?(?: prijatelju| e-mailom)?|ispiši|ispis|štampaj|odštampaj|sviđa mi se",
        menu=r"naslovnica|naslovna(?: strana)?|početna(?: stranica| strana)?|vijesti|vesti|hrvatska|srbija|svijet|svet|sport|crna kronika|crna hronika|gospodarstvo|ekonomija|kultura|zabava|društvo|politika|o nama|kontakt|impressum|impresum|marketing|oglašavanje|uvjeti korištenja|uslovi korišćenja|politika privatnosti|pravila privatnosti|kolačići|pretraga|pretraži|traži|prijava|prijavi se|registracija|izbornik|pretplata|mali oglasi",
        rights=r"sva prava (?:su )?(?:pridržana|zadržana|zaštićena)",
        follow=r"prati(?:te)? nas|pridruži(?:te)? (?:nam )?se|zaprati(?:te)?|preuzmi(?:te)? aplikaciju",
        advertisement=r"oglas|reklama|promo|sponzorirani članak|plaćeni sadržaj|tekst se nastavlja (?:ispod|nakon) oglasa|(?:članak|sadržaj|vest) se nastavlja (?:ispod|nakon|posle) (?:oglasa|reklame)|nastavak (?:teksta )?ispod oglasa",
        comments=r"komentari|(?:pošalji|ostavi|dodaj|napiši|objavi)(?:te)? komentar|komentiraj(?:te)?|komentariši(?:te)?|nema komentara|pročitajte komentare|prikaži komentare",
        newsletter=r"(?:prijavi(?:te)?|pretplati(?:te)?) se na (?:naš )?newsletter.{0,30}",
        tags=r"oznake|tagovi|ključne riječi|ključne reči|teme",
        app=r"preuzmite (?:našu )?(?:besplatnu )?aplikaciju",
    ),
    "hy": _Few(
        read=r"կարդա(?:լ|ցեք|յ) նաև|կարդացեք ավելին|ավելին|տե՛ս նաև|տես նաև",
        related=r"առնչվող (?:նորություններ|նյութեր|լուրեր)|վերջին (?:լուրեր(?:ը)?|նորություններ(?:ը)?)|ամենաընթերցված(?:ը|ները)?|այլ նորություններ|լրահոս|նմանատիպ նյութեր|շատ ընթերցված",
        share=r"կիսվել|տարածել|տպել|պատճենել հղումը",
        menu=r"գլխավոր(?: էջ)?|նորություններ|քաղաքականություն|հասարակություն|տնտեսություն|մշակույթ|սպորտ|միջազգային|մեր մասին|կապ(?: մեզ հետ)?|որոնում|գովազդ",
        rights=r"բոլոր իրավունքները (?:պաշտպանված են|պահպանված են|պաշտպանված են:)",
        follow=r"հետևեք մեզ|միացեք մեզ|բաժանորդագրվեք|հետեւեք մեզ",
        advertisement=r"գովազդ",
        comments=r"մեկնաբանություններ|մեկնաբանել|թողնել մեկնաբանություն",
        tags=r"պիտակներ|թեգեր",
        newsletter=r"բաժանորդագրվեք (?:մեր )?(?:լրահոսին|նորություններին)",
    ),
    "is": _Few(
        read=r"les(?:a|ið|tu) (?:meira|einnig|líka|nánar)|sjá (?:einnig|nánar|meira)|sjá líka|tengd frétt",
        related=r"tengdar (?:fréttir|greinar|efni)|tengt efni|mest lesið|mest lesin|nýjustu fréttir|nýjast|fleiri fréttir|nýlegt|fréttir í dag",
        share=r"deila(?: (?:frétt|á .{2,14}|þessari .{2,12}))?|prenta|afrita (?:slóð|hlekk|tengil)|senda í tölvupósti",
        menu=r"forsíða|fréttir|innlent|erlent|íþróttir|viðskipti|menning|skoðun|lífið|veður|hafa samband|um okkur|leita?|leit|innskrá(?:ning)?|áskrift|auglýsingar",
        rights=r"(?:allur|öll) réttur (?:er )?áskilinn|öll réttindi áskilin",
        follow=r"fylg(?:stu|du|ist|ið) (?:með )?okkur",
        advertisement=r"auglýsing|kynning|frétt heldur áfram fyrir neðan auglýsingu",
        comments=r"viltu senda okkur ábendingu.{0,40}|athugasemdir|skrifa athugasemd|ummæli",
        newsletter=r"fréttabréf|skrá(?:ðu þig|ning) á póstlista.{0,20}",
        tags=r"efnisorð|merki",
    ),
    "ka": _Few(
        read=r"წაიკითხეთ (?:აგრეთვე|ასევე|მეტი|სრულად)|ასევე წაიკითხეთ|ნახეთ ასევე|იხილეთ (?:აგრეთვე|ასევე)|ამავე თემაზე",
        related=r"მსგავსი (?:სიახლეები|სტატიები|ამბები)|დაკავშირებული (?:სიახლეები|ამბები)|ბოლო (?:სიახლეები|ამბები)|უახლესი (?:ამბები|სიახლეები)|(?:ყველაზე )?(?:კითხვადი|პოპულარული)|ამავე თემაზე|სხვა სიახლეები|დღის ამბები",
        share=r"გაზიარება|გააზიარე(?:თ)?|ბეჭდვა|ამობეჭდვა|ბმულის კოპირება",
        menu=r"მთავარი(?: გვერდი)?|ახალი ამბები|სიახლეები|პოლიტიკა|საზოგადოება|ეკონომიკა|სპორტი|კულტურა|მსოფლიო|ჩვენ შესახებ|კონტაქტი|რეკლამა|ძებნა|შესვლა",
        rights=r"ყველა უფლება დაცულია",
        follow=r"გამოგვყევით|შემოგვიერთდით|გამოიწერეთ",
        advertisement=r"რეკლამა",
        comments=r"კომენტარ(?:ი|ები)|დატოვეთ კომენტარი|კომენტარის დატოვება",
        tags=r"თეგები|ტეგები",
        newsletter=r"გამოიწერეთ (?:ჩვენი )?სიახლეები",
    ),
    "kk": _Few(
        read=r"(?:тағы |сондай-ақ )?оқи отырыңыз|сондай-ақ оқыңыз(?:дар)?|оқыңыз|тағы оқыңыз|толығырақ(?: оқу)?",
        related=r"ұқсас (?:жаңалықтар|мақалалар|материалдар)|соңғы жаңалықтар|көп оқылған(?:дар|ы)?|тақырыпқа қатысты|өзге де жаңалықтар|басқа жаңалықтар|танымал|тағы да",
        share=r"бөлісу|бөлісіңіз|басып шығару|сілтемені көшіру",
        menu=r"басты(?: бет)?|жаңалықтар|саясат|қоғам|экономика|мәдениет|спорт|әлем|біз туралы|байланыс|іздеу|кіру|жарнама",
        rights=r"барлық құқықтар(?:ы)? қорғалған",
        follow=r"жазылыңыз|қосылыңыз|бізге жазылыңыз",
        advertisement=r"жарнама",
        comments=r"пікірлер|пікір (?:қалдыру|қалдырыңыз|жазу)|түсініктемелер",
        tags=r"тегтер|тэгтер|кілт сөздер",
    ),
    "km": _Few(
        read=r"អាន(?:បន្ត|បន្ថែម|ផងដែរ|ទៀត)",
        related=r"អត្ថបទ(?:ទាក់ទង|ពាក់ព័ន្ធ|ថ្មីៗ|ពេញនិយម)|ព័ត៌មាន(?:ពាក់ព័ន្ធ|ថ្មីៗ|ទាក់ទង|ផ្សេងទៀត)|អត្ថបទផ្សេងទៀត",
        share=r"ចែករំលែក|បោះពុម្ព",
        menu=r"ទំព័រដើម|ទំព័រ​ដើម|ព័ត៌មានជាតិ|អន្តរជាតិ|កីឡា|សេដ្ឋកិច្ច|នយោបាយ|អំពីយើង|ទំនាក់ទំនង|ស្វែងរក",
        rights=r"រក្សា(?:សិទ្ធិគ្រប់យ៉ាង|សិទ្ធិគ្រប់បែបយ៉ាង|​សិទ្ធិ)",
        advertisement=r"ពាណិជ្ជកម្ម|ផ្សាយពាណិជ្ជកម្ម",
        comments=r"មតិយោបល់|បញ្ចេញមតិ",
    ),
    "kn": _Few(
        read=r"(?:ಇದನ್ನೂ|ಇದನ್ನು) (?:ಓದಿ|ನೋಡಿ)|ಮತ್ತಷ್ಟು ಓದಿ|ಹೆಚ್ಚು ಓದಿ|ಇನ್ನಷ್ಟು ಓದಿ",
        related=r"ಸಂಬಂಧಿತ (?:ಸುದ್ದಿಗಳು|ಸುದ್ದಿ|ಲೇಖನಗಳು)|ಇತ್ತೀಚಿನ ಸುದ್ದಿ(?:ಗಳು)?|ತಾಜಾ ಸುದ್ದಿ(?:ಗಳು)?|ಟ್ರೆಂಡಿಂಗ್|ಮತ್ತಷ್ಟು ಸುದ್ದಿ(?:ಗಳು)?|ಇನ್ನಷ್ಟು ಸುದ್ದಿ(?:ಗಳು)?",
        share=r"ಹಂಚಿಕೊಳ್ಳಿ|ಶೇರ್ ಮಾಡಿ|ಶೇರ್|ಮುದ್ರಿಸಿ",
        menu=r"ಜಿಲ್ಲೆ|ಜಿಲ್ಲೆಗಳು|ಅಕ್ಷರ ಗಾತ್ರ|ಮುಖಪುಟ|ಹೋಮ್|ರಾಜ್ಯ|ರಾಷ್ಟ್ರೀಯ|ಅಂತರರಾಷ್ಟ್ರೀಯ|ದೇಶ|ವಿದೇಶ|ಕ್ರೀಡೆ|ಸಿನಿಮಾ|ಮನರಂಜನೆ|ವಾಣಿಜ್ಯ|ನಮ್ಮ ಬಗ್ಗೆ|ಸಂಪರ್ಕಿಸಿ|ಗೌಪ್ಯತಾ ನೀತಿ|ಲಾಗಿನ್",
        rights=r"ಎಲ್ಲ(?:ಾ)? ಹಕ್ಕುಗಳನ್ನು (?:ಕಾಯ್ದಿರಿಸಲಾಗಿದೆ|ಕಾದಿರಿಸಲಾಗಿದೆ)",
        follow=r"ಫಾಲೋ ಮಾಡಿ|ಸೇರಿ|ಸಬ್‌ಸ್ಕ್ರೈಬ್ ಮಾಡಿ|ಅನುಸರಿಸಿ",
        advertisement=r"ಜಾಹೀರಾತು",
        comments=r"ಪ್ರತಿಕ್ರಿಯೆ ನೀಡಿ|ಪ್ರತಿಕ್ರಿಯೆ(?:ಗಳು)?|ಕಾಮೆಂಟ್(?: ಮಾಡಿ)?|ನಿಮ್ಮ ಅಭಿಪ್ರಾಯ (?:ತಿಳಿಸಿ|ಬರೆಯಿರಿ)",
        tags=r"ಟ್ಯಾಗ್(?:ಗಳು|ಗಳು)?",
        app=r"ಡೌನ್‌?ಲೋಡ್ ಮಾಡಿ(?:ಕೊಳ್ಳಿ)?",
    ),
    "lt": _Few(
        read=r"(?:taip pat )?skaity(?:kite|k|ti) (?:taip pat|daugiau|dar|plačiau)|taip pat skaitykite|skaitykite|žiūrėkite taip pat|susijęs straipsnis",
        related=r"susijusi(?:os|i|ę) (?:naujienos|straipsniai|temos|turinys)|susiję straipsniai|panaš(?:ūs straipsniai|ios naujienos)|skaitomiausi(?:os|i)?(?: naujienos| straipsniai)?|populiariausi(?:os|i)?|naujausi(?:os)?(?: naujienos| straipsniai)?|daugiau naujienų|rekomenduojam[ei]?|taip pat skaitykite|kiti straipsniai",
        share=r"siųsti(?: \"?messenger\"?)?|(?:pa)?dalin(?:tis|kis|kitės)(?: (?:straipsniu|naujiena|facebook.{0,4}))?|spausdinti|kopijuoti nuorodą|siųsti draugui",
        menu=r"titulinis|lietuvoje|pasaulyje|pradžia|pagrindinis|naujienos|lietuva|pasaulis|verslas|sportas|kultūra|nuomonės|gyvenimas|apie mus|kontaktai|reklama|paieška|prisijungti|registruotis|prenumerata|privatumo politika|naudojimosi taisyklės|slapukai",
        rights=r"visos teisės (?:saugomos|ginamos)",
        follow=r"sekite mus|prisijunkite|prenumeruokite",
        advertisement=r"reklama|rėmėjo turinys|straipsnis tęsiasi po reklamos",
        comments=r"skaityti komentarus|komentarai|komentuoti|rašyti komentarą|palikti komentarą|rodyti komentarus",
        newsletter=r"naujienlaišk(?:is|į|iai)|prenumeruoki?(?:te|t)? naujienlaiškį.{0,30}",
        tags=r"žymos|raktažodžiai|gairės|temos",
        app=r"atsisiųskite (?:mūsų )?programėlę",
    ),
    "lo": _Few(
        read=r"ອ່ານ(?:ຕໍ່|ເພີ່ມເຕີມ|ເພີ່ມ)",
        related=r"ຂ່າວ(?:ທີ່ກ່ຽວຂ້ອງ|ຫຼ້າສຸດ|ລ່າສຸດ|ອື່ນໆ)|ບົດຄວາມທີ່ກ່ຽວຂ້ອງ",
        share=r"ແບ່ງປັນ|ແຊຣ໌?",
        menu=r"ໜ້າຫຼັກ|ຫນ້າຫຼັກ|ຂ່າວ|ເສດຖະກິດ|ກິລາ|ການເມືອງ|ຕິດຕໍ່(?:ພວກເຮົາ)?|ກ່ຽວກັບພວກເຮົາ",
        rights=r"ສະຫງວນລິຂະສິດ",
        advertisement=r"ໂຄສະນາ",
        comments=r"ຄວາມຄິດເຫັນ|ຄຳເຫັນ",
    ),
    "lv": _Few(
        read=r"lasi(?:et)? (?:arī|vēl|vairāk)|skati(?:es)? arī|skaties arī|uzzini vairāk",
        related=r"saistītie (?:raksti|temati)|saistītās ziņas|līdzīgi raksti|lasītākais?|lasītākie|populārākais?|jaunākās ziņas|jaunākais?|citi raksti|vēl ziņas|par tēmu|iesakām",
        share=r"dalies ar (?:šo )?(?:ziņu|rakstu)|dal(?:ies|īties)(?: (?:ar (?:rakstu|ziņu)|facebook.{0,4}))?|drukāt|kopēt saiti|nosūtīt draugam",
        menu=r"ārzemēs|ārzemes|sākums|sākumlapa|ziņas|latvijā|pasaulē|sports|bizness|kultūra|izklaide|viedokļi|par mums|kontakti|reklāma|meklēt|meklēšana|ienākt|ieiet|reģistrēties|abonēt|privātuma politika|lietošanas noteikumi",
        rights=r"visas tiesības (?:aizsargātas|paturētas|rezervētas)",
        follow=r"seko(?:jiet|jiet līdzi)? mums|seko mums|pievienojies|abonē",
        advertisement=r"reklāma|raksts turpinās pēc reklāmas|reklāmraksts|maksas saturs",
        comments=r"ienāc,? lai komentētu|komentāri|komentēt|pievienot komentāru|rakstīt komentāru",
        newsletter=r"piesakies (?:mūsu )?(?:jaunumu vēstulei|jaunumiem).{0,20}|pieraksties jaunumiem.{0,30}|jaunumu vēstule|ziņu lapa",
        tags=r"tagi|birkas|atslēgvārdi|tēmas",
        app=r"lejupielādē (?:mūsu )?lietotni",
    ),
    "mk": _Few(
        read=r"прочитајте (?:и|повеќе|уште)|(?:про)?читај(?:те)? (?:и|повеќе|уште|исто така)|види(?:те)? (?:и|исто така|повеќе)",
        related=r"поврзани (?:вести|содржини|написи|теми)|најчитани(?: вести)?|најново|најнови(?: вести)?|последни вести|слични (?:вести|написи)|повеќе од (?:категоријата|рубриката)|од иста категорија|останати вести|препорачано",
        share=r"испечати|сподели(?:те)?(?: (?:на|ја) .{2,20})?|испрати|печати|копирај линк",
        menu=r"почетна|дома|насловна|вести|македонија|балкан|свет|спорт|економија|култура|забава|контакт|за нас|маркетинг|импресум|пребарај|најава|политика на приватност",
        rights=r"сите права (?:се )?задржани",
        follow=r"следете (?:не|нè)|приклучете се|заследете (?:не|нè)",
        advertisement=r"реклама|маркетинг|огласување",
        comments=r"вашата адреса за е-пошта нема да биде објавена|коментари|(?:остави|напиши)(?:те)? коментар|коментирај(?:те)?",
        tags=r"тагови|ознаки",
        newsletter=r"пријавете се на (?:нашиот )?(?:билтен|е-весник).{0,20}",
    ),
    "ml": _Few(
        read=r"(?:ഇതും|ഇത് കൂടി|ഇതുകൂടി|കൂടുതൽ) (?:വായിക്കൂ|വായിക്കുക|വായിക്കാം|കാണൂ)|കൂടുതൽ വായിക്കാൻ",
        related=r"(?:ബന്ധപ്പെട്ട|അനുബന്ധ) (?:വാർത്തകൾ|വാര്‍ത്തകള്‍|ലേഖനങ്ങൾ)|പുതിയ വാർത്തകൾ|കൂടുതൽ വാർത്തകൾ|ഏറ്റവും പുതിയ(?: വാർത്തകൾ)?|ട്രെൻഡിങ്|കൂടുതൽ വായിച്ചവ",
        share=r"ഷെയർ(?: ചെയ്യുക| ചെയ്യൂ)?|പങ്കുവയ്ക്കുക|പങ്കിടുക|പ്രിന്റ്",
        menu=r"ഗൾഫ്|ഹോം|പൂമുഖം|കേരളം|ഇന്ത്യ|ലോകം|കായികം|സിനിമ|വിനോദം|ബിസിനസ്|ഞങ്ങളെക്കുറിച്ച്|ബന്ധപ്പെടുക|സ്വകാര്യതാ നയം|ലോഗിൻ",
        rights=r"എല്ലാ അവകാശങ്ങളും (?:നിക്ഷിപ്തം|നിക്ഷിപ്തമാണ്)",
        follow=r"ഫോളോ ചെയ്യ(?:ൂ|ുക|ാം)|പിന്തുടരുക|ജോയിൻ ചെയ്യ(?:ൂ|ുക)|സബ്‌സ്ക്രൈബ് ചെയ്യ(?:ൂ|ുക)",
        advertisement=r"പരസ്യം",
        comments=r"കമന്റ്(?:സ്|റുകൾ)?|അഭിപ്രായങ്ങൾ|നിങ്ങളുടെ അഭിപ്രായം(?: രേഖപ്പെടുത്തുക)?",
        tags=r"ടാഗുകൾ|ടാഗ്സ്",
        app=r"ആപ്പ് ഡൗൺലോഡ് ചെയ്യൂ",
    ),
    "mr": _Few(
        read=r"(?:हेही|हे ही|हे देखील|हे पण) (?:वाचा|पाहा|बघा)|(?:आणखी|अधिक) वाचा|वाचा सविस्तर",
        related=r"संबंधित (?:बातम्या|लेख|बातमी)|ताज्या बातम्या|आणखी बातम्या|महत्त्वाच्या बातम्या|सर्वाधिक वाचलेल्या(?: बातम्या)?|लोकप्रिय(?: बातम्या)?|ट्रेंडिंग|इतर बातम्या",
        share=r"फॉलो करा|शेअर(?: करा)?|प्रिंट(?: करा)?|लिंक कॉपी करा",
        menu=r"मुख्यपृष्ठ|मुखपृष्ठ|होम|महाराष्ट्र|मुंबई|पुणे|देश|विदेश|राजकारण|क्रीडा|मनोरंजन|संपर्क|आमच्याविषयी|आमच्याबद्दल|गोपनीयता धोरण|लॉगिन|ई-पेपर|राशीभविष्य",
        rights=r"(?:सर्व|सर्व प्रकारचे) (?:हक्क|अधिकार) (?:राखीव|सुरक्षित|स्वाधीन)",
        follow=r"फॉलो करा|जॉइन (?:करा|व्हा)|सबस्क्राइब करा|सामील व्हा",
        advertisement=r"जाहिरात",
        comments=r"प्रतिक्रिया(?: द्या| नोंदवा)?|तुमची प्रतिक्रिया(?: द्या| नोंदवा)?|टिप्पण्या",
        tags=r"टॅग्स|टॅग",
        app=r"(?:ॲप|अ‍?ॅप) डाउनलोड करा",
    ),
    "ms": _Few(
        read=r"baca (?:juga|lagi|lanjut)|lihat juga|artikel berkaitan|berita berkaitan",
        related=r"(?:berita|artikel) (?:berkaitan|terkini|popular|lain|sebelum ini)|paling popular|terkini|anda mungkin (?:berminat|juga suka)|lagi berita|disyorkan untuk anda",
        share=r"kongsi(?:kan)?(?: (?:di|artikel|berita|ke).{0,20})?|cetak|salin pautan",
        menu=r"utama|laman utama|berita|nasional|dunia|sukan|hiburan|bisnes|ekonomi|pendapat|gaya hidup|hubungi kami|tentang kami|mengenai kami|dasar privasi|log masuk|daftar|carian",
        rights=r"hak cipta terpelihara|semua hak terpelihara",
        follow=r"ikuti kami|sertai (?:saluran|kami|kumpulan)|langgan(?:i)?|follow kami",
        advertisement=r"iklan|artikel diteruskan selepas iklan",
        comments=r"komen(?:tar)?|tinggalkan komen|ulasan",
        newsletter=r"langgan(?:i)? (?:surat berita|buletin|newsletter).{0,30}",
        tags=r"tag|kata kunci|topik",
        app=r"muat turun aplikasi",
    ),
    "my": _Few(
        read=r"ဆက်စပ်ဖတ်ရှုရန်|(?:ဆက်လက်|ထပ်မံ|ဆက်)ဖတ်ရှု?(?:ရန်|ပါ)?|ဆက်ဖတ်ရန်|ဖတ်ရှုရန်",
        related=r"ဆက်စပ် ?(?:သတင်း(?:များ)?|ဆောင်းပါး(?:များ)?)|နောက်ဆုံးရ ?သတင်း(?:များ)?|လူဖတ်အများဆုံး|အဖတ်အများဆုံး|သက်ဆိုင်သော သတင်းများ|အခြားသတင်းများ",
        share=r"မျှဝေ(?:ရန်|ပါ|မည်)?|ရှဲရန်",
        menu=r"ဗီဒီယို|မူလစာမျက်နှာ|ပင်မစာမျက်နှာ|သတင်း(?:များ)?|အားကစား|စီးပွားရေး|နိုင်ငံတကာ|ဆက်သွယ်ရန်|ကျွန်ုပ်တို့အကြောင်း",
        rights=r"မူပိုင်ခွင့်.{0,30}",
        advertisement=r"ကြော်ငြာ",
        comments=r"မှတ်ချက်(?:များ)?|မှတ်ချက်ပေးရန်",
    ),
    "ne": _Few(
        read=r"यो पनि (?:पढ्नुहोस्|पढ्नुस्|हेर्नुहोस्)|थप पढ्नुहोस्|यो पनि",
        related=r"(?:सम्बन्धित|सम्बन्धित) (?:समाचार|खबर|लेख)|ताजा (?:समाचार|खबर|अपडेट)|लोकप्रिय|धेरै पढिएको|थप समाचार|भर्खरै|छुटाउनुभयो कि",
        share=r"(?:शेयर|सेयर) (?:गर्नुहोस्|गर्नुस्)|सेयर|प्रिन्ट",
        menu=r"गृहपृष्ठ|होमपेज|समाचार|राजनीति|अर्थ|खेलकुद|मनोरञ्जन|विचार|हाम्रो बारेमा|सम्पर्क|प्रदेश|अन्तर्राष्ट्रिय",
        rights=r"सर्वाधिकार सुरक्षित",
        follow=r"फलो गर्नुहोस्|जोडिनुहोस्|सब्सक्राइब गर्नुहोस्|पछ्याउनुहोस्",
        advertisement=r"विज्ञापन",
        comments=r"यो खबर पढेर तपाईलाई कस्तो महसुस भयो|प्रतिक्रिया(?: दिनुहोस्| दिनुस्)?|तपाईंको प्रतिक्रिया|कमेन्ट गर्नुहोस्",
        tags=r"ट्याग(?:हरू)?",
        app=r"एप डाउनलोड गर्नुहोस्",
    ),
    "pa": _Few(
        read=r"(?:ਇਹ|ਏਹ) (?:ਵੀ|ਭੀ) (?:ਪੜ੍ਹੋ|ਵੇਖੋ)|ਹੋਰ ਪੜ੍ਹੋ",
        related=r"(?:ਸਬੰਧਤ|ਸੰਬੰਧਿਤ|ਸਬੰਧਿਤ) (?:ਖ਼ਬਰਾਂ|ਖਬਰਾਂ)|ਤਾਜ਼ਾ (?:ਖ਼ਬਰਾਂ|ਖਬਰਾਂ)|ਹੋਰ (?:ਖ਼ਬਰਾਂ|ਖਬਰਾਂ)|ਟ੍ਰੈਂਡਿੰਗ",
        share=r"ਸਾਂਝਾ ਕਰੋ|ਸ਼ੇਅਰ(?: ਕਰੋ)?",
        menu=r"ਹੋਮ|ਮੁੱਖ ਪੰਨਾ|ਪੰਜਾਬ|ਦੇਸ਼|ਵਿਦੇਸ਼|ਖੇਡਾਂ|ਮਨੋਰੰਜਨ|ਸਾਡੇ ਬਾਰੇ|ਸੰਪਰਕ(?: ਕਰੋ)?",
        rights=r"(?:ਸਾਰੇ|ਸਭ) (?:ਹੱਕ|ਅਧਿਕਾਰ) (?:ਰਾਖਵੇਂ|ਸੁਰੱਖਿਅਤ)(?: ਹਨ)?",
        follow=r"ਫਾਲੋ ਕਰੋ|ਜੁੜੋ|ਸਬਸਕ੍ਰਾਈਬ ਕਰੋ",
        advertisement=r"ਇਸ਼ਤਿਹਾਰ",
        comments=r"ਟਿੱਪਣੀ(?:ਆਂ| ਕਰੋ)?",
    ),
    "si": _Few(
        read=r"තවත් කියවන්න|(?:මෙයද|මේකත්) කියවන්න|වැඩිදුර කියවන්න",
        related=r"(?:අදාළ|සම්බන්ධිත|සබැඳි) (?:පුවත්|ලිපි)|නවතම (?:පුවත්|ප්‍රවෘත්ති)|තවත් පුවත්|උණුසුම් පුවත්|ජනප්‍රිය පුවත්",
        share=r"බෙදාගන්න|බෙදා ගන්න|මුද්‍රණය",
        menu=r"මුල් පිටුව|පුවත්|දේශීය|විදේශ|ක්‍රීඩා|ව්‍යාපාරික|අප ගැන|අප අමතන්න|සම්බන්ධ වන්න",
        rights=r"සියලුම? (?:හිමිකම්|අයිතිවාසිකම්) ඇවිරිණි|සියලු හිමිකම් ඇවිරිණි",
        advertisement=r"දැන්වීම්?",
        comments=r"අදහස්(?: දක්වන්න)?|ඔබේ අදහස්(?: දක්වන්න| එවන්න)?",
    ),
    "sl": _Few(
        read=r"(?:pre)?beri(?:te)? (?:še|tudi|več)|preberi(?:te)? (?:še|tudi|več)|poglej(?:te)? (?:še|tudi)|več o tem",
        related=r"povezan[ei] (?:novice|članki|vsebine|teme)|sorodn[ei] (?:novice|članki|vsebine)|najbolj brano|najnovejše(?: novice)?|zadnje novice|zadnje objave|ostale novice|več novic|priporočamo|iz rubrike|preberite tudi|najbolj komentirano",
        share=r"deli(?:te)?(?: (?:na|z|novico|članek).{0,20})?|natisni|kopiraj povezavo|pošlji prijatelju|všeč mi je",
        menu=r"domov|novice|slovenija|svet|šport|gospodarstvo|kultura|zabava|mnenja|kronika|o nas|kontakt|oglaševanje|pogoji uporabe|politika zasebnosti|piškotki|iskanje|prijava|registracija|naročnina",
        rights=r"vse pravice (?:so )?pridržane",
        follow=r"sledite nam|spremljajte nas|pridružite se",
        advertisement=r"oglas|promocijsko sporočilo|oglasno sporočilo|članek se nadaljuje (?:pod|za) oglasom|naročena vsebina",
        comments=r"komentarji|komentiraj(?:te)?|(?:dodaj|napiši|oddaj) komentar|ni komentarjev",
        newsletter=r"e-?novice|prijavi(?:te)? se na (?:naše )?e-?novice.{0,30}|naročite se na (?:naše )?(?:e-?novice|novičnik).{0,30}",
        tags=r"oznake|ključne besede|teme",
        app=r"prenesite (?:našo )?aplikacijo",
    ),
    "so": _Few(
        read=r"(?:sidoo kale )?akhri(?:so)?|sidoo kale akhri|akhri wax dheeraad ah",
        related=r"warar(?:ka)? (?:la xiriira|kale|ugu dambeeyay|la mid ah)|wararkii ugu dambeeyay",
        share=r"la wadaag|wadaag|share dheh",
        menu=r"bogga hore|wararka|warar|ciyaaraha|dhaqaalaha|nala soo xiriir|nagu saabsan|raadi",
        rights=r"xuquuqda oo dhan way dhowran tahay|xuquuqdu way dhowran tahay",
        advertisement=r"xayeysiis",
        comments=r"faallo(?:oyin)?|faalladaada",
    ),
    "sq": _Few(
        read=r"lexo(?:ni)? (?:edhe|më shumë|gjithashtu|më tepër)|shiko(?:ni)? (?:edhe|më shumë)|shih edhe",
        related=r"(?:lajme|artikuj) të (?:ngjashm[ie]|lidhur[ae]?|tjer[aë]|fundit)|më të (?:lexuarat|rejat|klikuarat|lexuara)|lajmet e fundit|të ngjashme|të fundit|të rekomanduara|të tjera",
        share=r"shpërnda(?:je|jeni|)(?: (?:në|lajmin|artikullin).{0,20})?|printo|kopjo linkun|dërgo",
        menu=r"aktualitet|kosova|ballina|faqja kryesore|kreu|lajme|politikë|ekonomi|sport|botë|kosovë|shqipëri|kulturë|rreth nesh|kontakt(?:i)?|marketing|kërko|hyr|politika e privatësisë",
        rights=r"të gjitha të drejtat (?:e rezervuara|janë të rezervuara|të rezervuara)",
        follow=r"na ndiqni|bashkohu|ndiqni(?: na)?|abonohu(?:ni)?",
        advertisement=r"reklamë|reklama|artikulli vazhdon pas reklamës",
        comments=r"shkruaj(?:ni)? një koment|komente(?:t)?|lini? një koment|shto koment|komento",
        tags=r"etiketa|etiketat|fjalë kyçe",
        app=r"shkarko(?:ni)? aplikacionin",
    ),
    "sr": _Few(
        read=r"(?:про)?читај(?:те)? (?:и|још|више|такође)|(?:погледај|видети?|види)(?:те)? (?:и|још|такође)|опширније",
        related=r"повезан[ае] (?:вести|теме|чланци)|најчитаније|најновије(?: вести)?|последње вести|сличне вести|остале вести|из рубрике|препоручујемо|издвајамо|прочитајте још",
        share=r"подели(?:те)?(?: (?:на|вест).{0,20})?|одштампај|штампај|копирај линк|пошаљи",
        menu=r"насловна(?: страна)?|почетна|вести|србија|свет|спорт|друштво|политика|економија|култура|хроника|забава|о нама|контакт|импресум|маркетинг|услови коришћења|политика приватности|претрага|пријава",
        rights=r"сва права (?:су )?(?:задржана|заштићена)",
        follow=r"пратите нас|придружите нам се",
        advertisement=r"реклама|оглас|промо",
        comments=r"коментари|(?:пошаљи|остави|напиши)(?:те)? коментар|коментариши(?:те)?",
        tags=r"ознаке|тагови|кључне речи|теме",
        newsletter=r"пријави(?:те)? се на (?:наш )?(?:билтен|њузлетер).{0,20}",
        app=r"преузмите апликацију",
    ),
    "sw": _Few(
        read=r"soma (?:pia|zaidi|hapa)|tazama pia|unaweza pia kusoma",
        related=r"habari (?:zinazohusiana|nyingine|mpya|zaidi|kuu|za hivi karibuni)|taarifa zinazohusiana|zinazosomwa (?:sana|zaidi)|zilizosomwa zaidi|maarufu|makala zinazohusiana|habari nyinginezo",
        share=r"ongeza ukubwa wa maandishi|punguza ukubwa wa maandishi|sambaza (?:habari|makala) hii|shiriki(?:sha)?|sambaza|chapisha ukurasa|tuma kwa rafiki",
        menu=r"ruka hadi (?:maelezo|maudhui|sehemu kuu)|nafasi za kazi|matangazo ya vifo|mwanzo|nyumbani|habari|kitaifa|kimataifa|michezo|burudani|biashara|siasa|makala|maoni|kuhusu sisi|wasiliana nasi|tafuta|ingia|jisajili|sera ya faragha",
        rights=r"haki zote zimehifadhiwa",
        follow=r"tufuate|ungana nasi|jiunge",
        advertisement=r"matangazo ya biashara|tangazo|matangazo",
        comments=r"maoni|toa maoni(?: yako)?|andika maoni",
        newsletter=r"jarida|jisajili kwa jarida.{0,30}",
        tags=r"mada|lebo",
        app=r"pakua app yetu",
    ),
    "ta": _Few(
        read=r"(?:இதையும்|மேலும்|இதை) (?:படிக்க(?:வும்|லாம்)?|படியுங்கள்|வாசிக்க(?:வும்)?|பார்க்க(?:வும்)?|படிங்க)|மேலும் அறிய",
        related=r"தவறவிடாதீர்(?:கள்)?|(?:தொடர்புடைய|சார்ந்த) (?:செய்திகள்|கட்டுரைகள்|பதிவுகள்)|சமீபத்திய செய்திகள்|அண்மைச் ?செய்திகள்|மேலும் செய்திகள்|அதிகம் (?:படித்தவை|வாசிக்கப்பட்டவை|படிக்கப்பட்டவை)|டிரெண்டிங்|பிற செய்திகள்|மேலும்",
        share=r"பகிர(?:வும்|்க|ுங்கள்|்ந்து கொள்ளுங்கள்)?|பகிர்|ஷேர் செய்(?:க|யுங்கள்)?|அச்சிடு(?:க)?",
        menu=r"முகப்பு|தமிழகம்|தமிழ்நாடு|இந்தியா|உலகம்|விளையாட்டு|சினிமா|வணிகம்|அரசியல்|ஆன்மிகம்|எங்களைப் பற்றி|தொடர்பு(?:க்கு| கொள்ள)?|தனியுரிமைக் கொள்கை|உள்நுழை(?:க)?|தேடு(?:க)?|இ-பேப்பர்",
        rights=r"(?:அனைத்து )?(?:உரிமைகளும்|உரிமை) பாதுகாக்கப்பட்டவை|காப்புரிமை.{0,30}",
        follow=r"பின்தொடர(?:வும்|ுங்கள்)|இணையுங்கள்|இணைந்திருங்கள்|ஃபாலோ செய்யுங்கள்|சப்ஸ்கிரைப் செய்யுங்கள்",
        advertisement=r"விளம்பரம்",
        comments=r"உங்கள் கருத்தைப் பதிவு செய்யவும்|கருத்து(?:கள்|கள் தெரிவிக்க)?|கருத்து தெரிவிக்க(?:வும்)?|உங்கள் கருத்து(?:கள்|களை பதிவு செய்யவும்)?",
        tags=r"குறிச்சொற்கள்|டேக்ஸ்",
        app=r"செயலியைப் பதிவிறக்க(?:ம் செய்யவும்|வும்)?",
    ),
    "te": _Few(
        read=r"(?:ఇది కూడా|ఇవి కూడా|ఇదీ|ఇంకా|మరింత) (?:చదవండి|చూడండి)|ఇదీ చదవండి|ఇవీ చదవండి|ఇవి చదవండి|పూర్తి వివరాలు",
        related=r"సంబంధిత (?:వార్తలు|కథనాలు)|తాజా వార్తలు|మరిన్ని (?:వార్తలు|కథనాలు)|ఎక్కువ మంది చదివినవి|ట్రెండింగ్|ముఖ్యాంశాలు",
        share=r"షేర్(?: చేయండి)?|పంచుకోండి|ప్రింట్",
        menu=r"హోం|హోమ్|ఆంధ్రప్రదేశ్|తెలంగాణ|జాతీయం|అంతర్జాతీయం|క్రీడలు|సినిమా|బిజినెస్|రాజకీయాలు|మా గురించి|సంప్రదించండి|గోప్యతా విధానం|లాగిన్|ఈ-పేపర్",
        rights=r"(?:సర్వ|అన్ని) హక్కులు (?:ప్రత్యేకించబడినవి|రిజర్వ్ చేయబడ్డాయి|ప్రత్యేకించడమైనది)",
        follow=r"ఫాలో (?:అవ్వండి|అవండి|చేయండి)|జాయిన్ (?:అవ్వండి|అవండి)|సబ్‌?స్క్రైబ్ (?:చేయండి|చేసుకోండి)",
        advertisement=r"ప్రకటన|అడ్వర్టైజ్‌?మెంట్",
        comments=r"కామెంట్(?:లు|స్| చేయండి)?|వ్యాఖ్యలు|మీ అభిప్రాయ(?:ం|ాలు)(?: తెలపండి)?",
        tags=r"ట్యాగ్(?:స్|లు)",
        app=r"యాప్ డౌన్‌?లోడ్ చేసుకోండి",
    ),
    "th": _Few(
        read=r"อ่าน(?:เพิ่มเติม|ต่อ|ข่าวเพิ่มเติม|ข่าวที่เกี่ยวข้อง|ด้วย|ฉบับเต็ม|ข่าวต้นฉบับ)|(?:ดู|คลิก)เพิ่มเติม|อ่านข่าว|อ่านประกอบ|ติดตามอ่าน",
        related=r"(?:ข่าว|บทความ|เรื่อง|เนื้อหา|คลิป)ที่เกี่ยวข้อง|ข่าว(?:ล่าสุด|ยอดนิยม|อื่นๆ|แนะนำ|เด่น|ฮอต|มาแรง)|เรื่อง(?:เด่น|แนะนำ)|บทความ(?:ล่าสุด|แนะนำ|ยอดนิยม)|ข่าวในหมวดเดียวกัน|ยอดนิยม(?:ในตอนนี้)?|คุณอาจ(?:สนใจ|ชอบ)|แนะนำสำหรับคุณ|เพิ่มเติมจาก.{2,30}",
        share=r"แชร์(?:ข่าว|บทความ|เรื่องนี้|ข่าวนี้|ไปยัง.{0,12}|หน้านี้)?|พิมพ์|คัดลอกลิงก์|คัดลอก|ส่งต่อ",
        menu=r"ข้ามไปยังเนื้อหา(?:หลัก)?|ภูมิภาค|ต่างจังหวัด|สังคม|หน้าแรก|หน้าหลัก|ข่าว|การเมือง|เศรษฐกิจ|กีฬา|บันเทิง|ต่างประเทศ|ในประเทศ|อาชญากรรม|ไลฟ์สไตล์|ติดต่อเรา|เกี่ยวกับเรา|เข้าสู่ระบบ|สมัครสมาชิก|ค้นหา|นโยบายความเป็นส่วนตัว|โฆษณากับเรา|เมนู",
        rights=r"สงวนลิขสิทธิ์.{0,40}",
        follow=r"ติดตาม(?:เรา|ข่าว|ข้อมูล|ได้ที่|เพจ|ช่อง)|กดติดตาม|เพิ่มเพื่อน",
        advertisement=r"โฆษณา|advertorial",
        comments=r"(?:แสดง)?ความคิดเห็น|คอมเมนต์|แสดงความคิดเห็น",
        newsletter=r"สมัครรับ(?:ข่าวสาร|จดหมายข่าว).{0,30}|(?:สมัคร)?รับจดหมายข่าว.{0,30}|จดหมายข่าว",
        tags=r"แท็ก|คำค้น|ป้ายกำกับ|tag|แท็กที่เกี่ยวข้อง",
        app=r"ดาวน์โหลดแอป.{0,60}",
    ),
    "tl": _Few(
        read=r"basahin (?:din|rin|pa)|read also|basahin|tingnan din|panoorin",
        related=r"(?:kaugnay|kaugnay na) (?:na )?(?:balita|artikulo)|mga kaugnay na (?:balita|artikulo)|pinakabagong balita|iba pang (?:mga )?balita|pinakabasa|mga bagong balita",
        share=r"ibahagi(?: (?:sa|ito).{0,16})?|i-share|i-print",
        menu=r"balita|pahina|libangan|isports|palakasan|negosyo|opinyon|makipag-ugnayan|tungkol sa amin|maghanap|patakaran sa privacy",
        rights=r"lahat ng karapatan(?: ay)? nakalaan",
        follow=r"sundan kami|i-follow|sumali",
        advertisement=r"patalastas",
        comments=r"mga komento|magkomento|mag-iwan ng komento",
    ),
    "ur": _Few(
        read=r"(?:یہ|اسے|انہیں|مزید) ?(?:بھی )?(?:پڑھیں|پڑھیے|دیکھیں)|یہ بھی پڑھیں|مزید (?:پڑھیں|پڑھیے|خبریں)",
        related=r"متعلقہ (?:خبریں|مضامین|خبر)|تازہ ترین(?: خبریں)?|مزید (?:خبریں|خبر)|مقبول ترین|سب سے زیادہ پڑھی (?:جانے والی|گئی)(?: خبریں)?|اہم خبریں|مقبول خبریں",
        share=r"شی(?:ئ|ٔ)?(?:ر|یر) کریں|شیئر|پرنٹ(?: کریں)?|لنک کاپی کریں",
        menu=r"صفحۂ اول|صفحہ اول|ہوم|سرورق|پاکستان|دنیا|کھیل|کاروبار|انٹرٹینمنٹ|شوبز|صحت|کالم|ویڈیوز|ہمارے بارے میں|رابطہ(?: کریں)?|پرائیویسی پالیسی|لاگ ان|تلاش|ای پیپر",
        rights=r"جملہ حقوق (?:بحق .{2,30} )?محفوظ(?: ہیں)?|تمام حقوق محفوظ(?: ہیں)?",
        follow=r"فالو کریں|جوائن کریں|سبسکرائب کریں|لائک کریں",
        advertisement=r"اشتہار(?:ات)?",
        comments=r"تبصر(?:ہ|ے)(?: کریں)?|اپنی رائے (?:دیں|کا اظہار کریں)|کمنٹس?",
        newsletter=r"نیوز ?لیٹر.{0,30}",
        tags=r"ٹیگز?",
        app=r"ایپ ڈاؤن لوڈ کریں",
    ),
    "uz": _Few(
        read=r"(?:shuningdek )?o['ʻ‘’]qing|(?:shuningdek|yana) o['ʻ‘’]qing|batafsil(?: o['ʻ‘’]qish)?|ўқинг|шунингдек ўқинг|яна ўқинг",
        related=r"so['ʻ‘’]nggi (?:yangiliklar|xabarlar)|mavzuga (?:oid|doir)(?: yangiliklar)?|o['ʻ‘’]xshash (?:yangiliklar|maqolalar)|ko['ʻ‘’]p o['ʻ‘’]qilgan(?:lar|i)?|boshqa yangiliklar|сўнгги (?:янгиликлар|хабарлар)|мавзуга (?:оид|доир)|кўп ўқилган(?:лар)?",
        share=r"ulashish|ulashing|chop etish|улашиш|havolani nusxalash",
        menu=r"bosh sahifa|yangiliklar|jamiyat|siyosat|iqtisodiyot|jahon|sport|madaniyat|biz haqimizda|aloqa|qidiruv|kirish|reklama|бош саҳифа",
        rights=r"barcha huquqlar (?:himoyalangan|himoya qilingan)|барча ҳуқуқлар ҳимояланган",
        follow=r"obuna bo['ʻ‘’]ling|kuzatib boring|обуна бўлинг",
        advertisement=r"reklama|реклама",
        comments=r"izohlar|izoh qoldirish|fikr bildirish|изоҳлар",
        tags=r"teglar|kalit so['ʻ‘’]zlar",
    ),
}


def _any(which: Callable[[_Few], str]) -> str:
    """What all of these languages say, as one pattern, composed as the text of a page is."""
    patterns = sorted({pattern for few in _KNOWN.values() if (pattern := which(few))})
    return unicodedata.normalize("NFC", "|".join(patterns))


_READ, _TAGS, _FOLLOW = _any(lambda few: few.read), _any(lambda few: few.tags), _any(lambda few: few.follow)
_RELATED, _SHARE, _MENU = _any(lambda few: few.related), _any(lambda few: few.share), _any(lambda few: few.menu)
_RIGHTS = _any(lambda few: few.rights)
_COUNT = r"(?:\s?[:(]?\s?\d*\)?)?"
_TITLE, _UNSTOPPED_TITLE = 110, 70
"""Characters of another story's title, at most; fewer in scripts in which no full stop tells it from a paragraph."""
_UNSTOPPED = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_ENDED = (*FULL_STOPS, ",", "،", "։", "።", "။", "។")
_CLOSING = "\"'”’“»)"
_PLEA_WORDS, _PLEA = 16, 90
"""Words and characters of a plea amid a story, at most; what is longer or ends with a full stop may be reporting."""
_BETWEEN = r"(?:[\s|/·•:,>\"-]+|$)"
_LAZY = re.sub(r"\.\{(\d+),(\d+)\}", r".{\1,\2}?", _SHARE)
"""The same, but that what is left open ends as soon as it can: the next button begins there."""
_SHARED = re.compile(rf"(?:{_LAZY}|(?:{_NETS})\w{{0,4}}|na|на|во|в|във|di|ke|ar|u){_BETWEEN}")
_NET = re.compile(_NETS)
_ENTRY = re.compile(rf"(?:{_MENU}){_BETWEEN}")


def _is_outside(page: Page, i: int) -> bool:
    """Whether a passage stands before or after the story; where no words are told apart, it is its long lines."""
    if page.body is not None:
        return outside(page, i)
    long = [k for k, passage in enumerate(page.passages) if len(passage.text) >= _PARAGRAPH]
    return bool(long) and not long[0] <= i <= long[-1]


_PARAGRAPH = 100
"""Characters of a line that is the story's, in scripts without spaces between words."""


def _is_title(page: Page, i: int) -> bool:
    """Whether a passage may be the title of another story, with its label or without."""
    passage = page.passages[i]
    most = _UNSTOPPED_TITLE if _UNSTOPPED.search(passage.text) else _TITLE
    return len(passage.text) <= most and not passage.is_prose and not passage.text.rstrip(_CLOSING).endswith(_ENDED)


def _is_labelled(page: Page, i: int) -> bool:
    """Whether a passage may be a label with a title behind it, as far as its end tells."""
    passage = page.passages[i]
    return len(passage.text) <= 2 * _TITLE and not passage.text.rstrip(_CLOSING).endswith(_ENDED)


def _is_short_plea(page: Page, i: int) -> bool:
    """Whether a passage amid a story is too short for reporting, and no sentence."""
    passage = page.passages[i]
    is_short = passage.words <= _PLEA_WORDS and len(passage.text) <= _PLEA
    return _is_outside(page, i) or (is_short and not passage.text.endswith(_ENDED))


def _made_of(piece: re.Pattern[str], needs: str, most: int) -> Choosy:
    """Two of these or more, or one that names a network, and nothing else.

    Each is taken as it comes: no line can be read in many ways.
    """

    def test(passage: Passage) -> bool:
        at = pieces = 0
        while at < len(passage.line):
            match = piece.match(passage.line, at)
            if match is None or match.end() == at:
                return False
            at, pieces = match.end(), pieces + 1
        return pieces > 1 or _NET.search(passage.line, 1) is not None

    return asked_once(test, required(needs), most)


_KEYWORD, _KEYWORD_WORDS = 24, 3
"""Characters and words of a keyword, at most."""


def _is_keyword(page: Page, i: int) -> bool:
    """Whether a passage may be one of the keywords below their heading."""
    passage = page.passages[i]
    return passage.words <= _KEYWORD_WORDS and len(passage.text) <= _KEYWORD and not passage.ended


RULES = (
    rule(
        "newsletter-plea",
        "wider",
        also(_is_outside, says(_any(lambda few: few.newsletter), most=24)),
        drops=(
            "Lučka vrata ostaju zatvorena cijelu zimu, jer novca za popravak nema.\n[[Prijavite se na naš newsletter]]",
            "Sadama väravad jäävad terveks talveks suletuks, sest raha on otsas.\n[[Uudiskiri]]",
        ),
        keeps=("Uudiskiri ilmus aastaid ja selle toimetas kooliõpetaja.",),
    ),
    rule(
        "copyright-notice",
        "wider",
        either(
            says(_RIGHTS, most=16),
            has(rf"(?:©|\(c\)|copyright|\d{{4}}).{{0,80}}(?:{_RIGHTS})", most=50),
            also(_is_outside, has(_RIGHTS, most=50)),
        ),
        drops=("© 2024 Harbour Post. Sva prava pridržana.", "Visos teisės saugomos", "সর্বস্বত্ব সংরক্ষিত"),
        keeps=(
            "Prava ribara nisu ista na obje obale.",
            "Sva prava zadržana su za ribare, a grad je to potvrdio u odluci.",
        ),
    ),
    rule(
        "advertisement",
        "wider",
        says(_any(lambda few: few.advertisement), most=12),
        drops=("বিজ্ঞাপন", "விளம்பரம்", "Straipsnis tęsiasi po reklamos"),
        keeps=("Reklāma uz tilta karājās nedēļu.",),
    ),
    rule(
        "share-links",
        "wider",
        either(
            also(_is_outside, says(_SHARE, most=16)),
            _made_of(_SHARED, rf"{_SHARE}|{_NETS}", most=30),
            also(_is_short_plea, has(rf"(?:{_NETS}).{{0,60}}(?:{_FOLLOW})|(?:{_FOLLOW}).{{0,60}}(?:{_NETS})", most=50)),
            also(_is_short_plea, has(rf"(?:^|[\s,])(?:{_any(lambda few: few.app)})\W*(?:$|:)", most=40)),
        ),
        drops=(
            "Podijeli na Facebooku",
            "Podijeli Facebook | Viber | WhatsApp",
            "[[Dalintis]]\nUosto vartai lieka uždaryti visą žiemą, nes baigėsi pinigai.",
            "গুগল নিউজে আমাদের ফলো করুন",
        ),
        keeps=(
            "Podijelili su ribu na obali.",
            "Udruga je na Facebooku napisala: pridružite se prosvjedu u subotu na trgu.",
            "তিনি ফেসবুকে লেখেন, আমাকে অনুসরণ করুন।",
        ),
    ),
    rule(
        "related-links",
        "wider",
        either(
            also(_is_outside, section(says(rf"(?:{_RELATED}|{_READ}){_COUNT}", most=18), _is_title, most=12)),
            section(says(_READ, most=18), _is_title, most=1),
            also(_is_labelled, has(rf"^\W*(?:{_RELATED}|{_READ})\s?[:：՝፦|>›»-]\s*\S.{{0,220}}$", most=70)),
            also(_is_outside, also(_is_title, has(rf"^\W*(?:{_READ})\s\S.{{0,220}}$", most=70))),
        ),
        drops=(
            "Lučka vrata ostaju zatvorena cijelu zimu, jer novca za popravak nema.\n[[Najčitanije\nNova skela kreće u svibnju\nMlin postaje muzej]]",
            "Skaitykite taip pat: Kodėl keltas neplaukia",
            "আরও পড়ুন: ফেরি কেন বন্ধ",
            "இதையும் படிக்க: படகு ஏன் நிற்கிறது",
            "อ่านเพิ่มเติม: เรือข้ามฟากหยุดทำไม",
        ),
        keeps=("Skaitykite, kaip jis rašė, lėtai ir garsiai.", "Pročitajte pismo do kraja, rekao je."),
    ),
    rule(
        "page-furniture",
        "wider",
        either(
            also(_is_outside, says(rf"(?:{_MENU}){_COUNT}", most=16)),
            also(_is_outside, section(says(_TAGS, most=16), _is_keyword, most=12)),
            also(_is_outside, also(_is_title, has(rf"^\W*(?:{_TAGS})\s?[:|]\s*\S.{{1,200}}$", most=60))),
            also(_is_outside, _made_of(_ENTRY, _MENU, most=60)),
        ),
        drops=(
            "[[Naslovnica]]\n[[Kontakt]]\nLučka vrata ostaju zatvorena cijelu zimu, jer novca za popravak nema.",
            "Les comportes del port estaran tancades tot l'hivern, perquè els diners s'han acabat.\n[[Etiquetes: port, resclosa]]",
        ),
        keeps=("Kontakt s brodom izgubljen je u ponedjeljak, a potraga još traje.",),
    ),
    rule(
        "comments-prompt",
        "wider",
        also(_is_outside, says(rf"(?:\d+ )?(?:{_any(lambda few: few.comments)}){_COUNT}", most=12)),
        drops=("Lučka vrata ostaju zatvorena cijelu zimu, jer novca za popravak nema.\n[[Komentari (12)]]",),
        keeps=("Komentari čitatelja stizali su poštom, a urednik ih je čuvao u kutiji.",),
    ),
)
