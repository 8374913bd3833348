"""The labels of press databases and their like in other languages than English, and what they are in English.

Pure data: heads.py reads heads by it.
"""

from collections.abc import Mapping

_LABELS = {
    "title": (
        "見出し|タイトル|記事見出し|标题|標題|题目|제목|titel|überschrift|schlagzeile|titre|título|titular|"
        "titolo|tittel|overskrift|otsikko|tytuł|titulek|cím|titlu|titlul|заголовок|название|"
        "название статьи|τίτλος|عنوان|العنوان|כותרת|başlık|judul|tiêu đề|शीर्षक|หัวข้อ|หัวข้อข่าว"
    ),
    "publication": (
        "媒体|新聞名|掲載紙|紙名|媒体名|媒體|来源|來源|报纸|報紙|报刊名|언론사|매체|quelle|zeitung|journal|"
        "médio|medio|fuente|veículo|fonte|testata|källa|tidning|kilde|avis|lähde|lehti|źródło|gazeta|"
        "zdroj|forrás|sursa|publicația|источник|издание|джерело|видання|πηγή|المصدر|الصحيفة|מקור|עיתון|"
        "kaynak|gazete|sumber|media|nguồn|स्रोत|แหล่งข่าว"
    ),
    "publication date": (
        "発行日|掲載日|日付|日期|发布日期|發布日期|出版日期|일자|날짜|보도일자|datum|erscheinungsdatum|"
        "date de publication|fecha|data|data de publicação|data di pubblicazione|publicerad|publicerat|"
        "publisert|udgivet|julkaistu|päivämäärä|data publikacji|datum vydání|dátum|megjelenés|дата|"
        "дата публикации|дата публікації|ημερομηνία|التاريخ|تاريخ النشر|תאריך|tarih|yayın tarihi|tanggal|"
        "ngày|ngày đăng|दिनांक|तिथि|วันที่"
    ),
    "author": (
        "執筆者|筆者|記者|作者|기자|기고자|저자|autor|autorin|verfasser|auteur|autore|författare|forfatter|"
        "kirjoittaja|szerző|autorul|автор|συντάκτης|الكاتب|כתב|yazar|penulis|tác giả|लेखक|ผู้เขียน"
    ),
    "section": (
        "面名|面|版面|版次|版名|ジャンル|발행면|분류|ressort|rubrique|sección|seção|editoria|sezione|sektion|"
        "dział|rubrika|рубрика|раздел|bölüm|rubrik|rubrik-nr|kategorie|catégorie|categoría|categoria"
    ),
    "page": (
        "ページ|頁|页码|頁碼|면|seite|página|pagina|sida|side|sivu|strona|strana|oldal|страница|полоса|sayfa|"
        "halaman|trang"
    ),
    "word count": ("文字数|字数|字數|글자수|wörter|nombre de mots|palabras|palavras|parole|ord|sanoja|słów"),
    "image": ("写真|図表|图片|圖片|사진|bild|foto"),
    "document id": (
        "記事id|文章编号|文章編號|文件编号|식별자|뉴스 식별자|dokumentnummer|dokument-nr|numéro de document|documento"
    ),
    "keywords": (
        "キーワード|关键词|關鍵詞|키워드|schlagwörter|mots-clés|palabras clave|palavras-chave|parole chiave|"
        "ключевые слова"
    ),
    "issue": ("発行形態|朝夕刊|ausgabe|édition|edición|edição|edizione|выпуск|номер"),
    "url": ("网址|網址|链接|連結|adresse|enlace|ссылка"),
    "full text": (
        "本文|正文|内容|全文|內容|본문|text|volltext|texte intégral|texte|texto|texto completo|testo|"
        "brödtext|tekst|teksti|treść|szöveg|текст|κείμενο|النص|metin|isi|nội dung"
    ),
}
PRESS: Mapping[str, str] = {label: name for name, labels in _LABELS.items() for label in labels.split("|")}
"""By label, in small letters."""
