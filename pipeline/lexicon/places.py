"""Places that stories are filed from, as far as a dateline needs them: capitals and large cities, and their countries.

Not a gazetteer for mapping: it only tells a place from another capitalised word.
"""

from functools import cache

from pipeline.lexicon.outlets import fold

_CITIES = """
Abidjan|Abu Dhabi|Abuja|Accra|Addis Ababa|Adelaide|Aden|Ahmedabad|Albany|Albuquerque|Aleppo|Alexandria|Algiers|Alger|Almaty|
Amman|Amsterdam|Anchorage|Ankara|Antananarivo|Antwerp|Antwerpen|Asheville|Ashgabat|Asmara|Astana|Asunción|Athens|Atenas|Athen|Atlanta|
Auckland|Augusta|Austin|Baghdad|Bagdad|Baku|Bali|Baltimore|Bamako|Bangalore|Bengaluru|Bangkok|Bangui|Banjul|Barcelona|Barcelone|Basel|Basra|Baton Rouge|
Beijing|Beirut|Beyrouth|Belfast|Belgrade|Belgrad|Belém|Belmopan|Belo Horizonte|Benghazi|Bergen|Berlin|Berlín|Berlino|Berlim|Bern|Berne|Bethlehem|Bhopal|
Bilbao|Birmingham|Bishkek|Bismarck|Bissau|Bogotá|Bogota|Boise|Bologna|Bonn|Bordeaux|Boston|Brasília|Brasilia|Bratislava|Brazzaville|
Bremen|Bridgetown|Brisbane|Bristol|Brno|Brussels|Bruxelles|Brüssel|Bruselas|Brussel|Bucharest|Bucarest|Bukarest|Budapest|Buenos Aires|Buffalo|Bujumbura|Busan|
Cairo|Le Caire|Kairo|El Cairo|Calgary|Cali|Canberra|Cancún|Cannes|Cape Canaveral|Cape Town|Caracas|Cardiff|Casablanca|Charleston|Charlotte|Chennai|
Cheyenne|Chicago|Chișinău|Chisinau|Chittagong|Christchurch|Cincinnati|Ciudad de México|Ciudad Juárez|Cleveland|Cologne|Colombo|Columbus|
Conakry|Copenhagen|København|Kopenhagen|Córdoba|Cúcuta|Dakar|Dallas|Damascus|Damaskus|Damas|Dar es Salaam|Darwin|Davos|Delhi|Denver|Des Moines|
Detroit|Dhaka|Dili|Djibouti|Dodoma|Doha|Donetsk|Dortmund|Dover|Dresden|Dresde|Dubai|Dublin|Durban|Dushanbe|Düsseldorf|Edinburgh|
Edmonton|El Paso|Erbil|Erfurt|Essen|Florence|Firenze|Frankfurt|Frankfurt am Main|Frankfurt/Main|Frankfort|Freetown|Fukuoka|Fukushima|Funafuti|Gaborone|Gaza|
Gaza City|Gdansk|Gdańsk|Geneva|Genève|Genf|Ginebra|Genoa|Genova|Georgetown|Gitega|Glasgow|Göteborg|Gothenburg|Graz|Grenoble|Guadalajara|Guangzhou|
Guantánamo|Guatemala City|Guayaquil|Haifa|Halifax|Hamburg|Hanoi|Hannover|Hanover|Harare|Harrisburg|Hartford|Havana|La Habana|La Havane|Havanna|Helsinki|
Hiroshima|Ho Chi Minh City|Hobart|Hong Kong|Honiara|Honolulu|Houston|Hyderabad|Idlib|Incheon|Indianapolis|Innsbruck|Islamabad|
Istanbul|İstanbul|Izmir|Jackson|Jacksonville|Jaipur|Jakarta|Jalalabad|Jeddah|Jenin|Jerusalem|Jérusalem|Jerusalén|Johannesburg|Juba|Juneau|Kabul|Kaboul|
Kampala|Kandahar|Kansas City|Kaohsiung|Karachi|Karlsruhe|Kathmandu|Kazan|Khan Younis|Kharkiv|Kharkov|Khartoum|Kherson|Kiel|Kigali|Kingston|Kinshasa|
Kirkuk|Kobe|Kolkata|Köln|Kosovo|Kraków|Krakow|Kuala Lumpur|Kunming|Kuwait City|Kyiv|Kiev|Kiew|Kyoto|Kyjev|La Paz|Lagos|Lahore|Lansing|Las Vegas|
Lausanne|Leeds|Leipzig|Lhasa|Libreville|Lilongwe|Lille|Lima|Lincoln|Lisbon|Lisboa|Lissabon|Lisbonne|Little Rock|Liverpool|Ljubljana|Lomé|London|Londres|
Londra|Los Angeles|Luanda|Lucknow|Lugano|Luhansk|Lusaka|Luxembourg|Luxemburg|Lviv|Lyon|Madison|Madrid|Magdeburg|Mainz|Makati|Malabo|Malaga|Málaga|Malé|Malmö|
Managua|Manama|Manaus|Manchester|Manila|Maputo|Maracaibo|Mariupol|Marrakech|Marrakesh|Marseille|Maseru|Mbabane|Mecca|Medellín|
Melbourne|Memphis|Mexico City|Miami|Milan|Milano|Mailand|Milwaukee|Minneapolis|Minsk|Mogadishu|Mombasa|Monaco|Monrovia|Monterrey|Montevideo|
Montgomery|Montpellier|Montreal|Montréal|Moroni|Moscow|Moscou|Moskau|Moscú|Mosca|Moskva|Mosul|Mumbai|München|Munich|Münster|Muscat|Nablus|Nagasaki|Nagoya|
Nairobi|Nantes|Nanjing|Naples|Napoli|Nashville|Nassau|Naypyidaw|N'Djamena|New Delhi|Neu Delhi|New Orleans|New York|Nueva York|New York City|Newark|Niamey|Nice|
Nicosia|Norfolk|Nouakchott|Nouméa|Novosibirsk|Nuremberg|Nürnberg|Nuuk|Oakland|Odesa|Odessa|Okinawa|Oklahoma City|Omaha|Oran|Orlando|Osaka|Oslo|
Ottawa|Ouagadougou|Palermo|Palma|Pamplona|Panama City|Paramaribo|Paris|París|Parigi|Pensacola|Perth|Perugia|Peshawar|Philadelphia|Phnom Penh|
Phoenix|Pittsburgh|Podgorica|Port Louis|Port Moresby|Port of Spain|Port Vila|Port-au-Prince|Portland|Porto|Porto Alegre|Porto-Novo|Potsdam|
Prague|Praha|Prag|Praga|Praia|Pretoria|Pristina|Providence|Puebla|Pune|Punta Cana|Pyongyang|Quebec City|Québec|Quetta|Quito|Rabat|Rafah|Raleigh|Ramallah|
Rangoon|Rawalpindi|Recife|Reykjavik|Reykjavík|Richmond|Riga|Rio de Janeiro|Riyadh|Riad|Rome|Roma|Rom|Rosario|Rostock|Rostov-on-Don|Rotterdam|
Saarbrücken|Sacramento|Saint-Denis|Salem|Salt Lake City|Salvador|Salzburg|Samara|San Antonio|San Diego|San Francisco|San José|San Jose|
San Juan|San Marino|San Salvador|Sanaa|Sana'a|Santa Cruz|Santa Fe|Santiago|Santiago de Chile|Santo Domingo|São Paulo|Sapporo|Sarajevo|
Savannah|Schwerin|Seattle|Seoul|Séoul|Seville|Sevilla|Shanghai|Sharjah|Sharm el-Sheikh|Shenzhen|Simferopol|Singapore|Skopje|Sochi|Sofia|Southampton|
Split|Spokane|Srinagar|St. Louis|St. Paul|St. Petersburg|Saint Petersburg|St Petersburg|Stockholm|Strasbourg|Straßburg|Stuttgart|Sucre|Suva|Sydney|Taipei|
Tallahassee|Tallinn|Tampa|Tangier|Tashkent|Tbilisi|Tegucigalpa|Tehran|Téhéran|Teheran|Teherán|Tel Aviv|The Hague|Den Haag|La Haye|Thessaloniki|Thimphu|
Tianjin|Tijuana|Tirana|Tokyo|Tokio|Topeka|Toronto|Toulouse|Trenton|Trieste|Tripoli|Tunis|Turin|Torino|Ulaanbaatar|Utrecht|Valencia|Valletta|
Valparaíso|Vancouver|Varanasi|Vatican City|Vaticano|Venice|Venezia|Veracruz|Vienna|Viena|Vienne|Vientiane|Vilnius|Vladivostok|Warsaw|Warschau|Varsovie|Varsovia|Warszawa|
Washington|Washington D.C.|Washington DC|Washington, D.C.|Wellington|Wien|Wiesbaden|Windhoek|Winnipeg|Wolfsburg|Wrocław|Wuhan|Xi'an|Yangon|
Yaoundé|Yekaterinburg|Yerevan|Yokohama|Zagreb|Zaporizhzhia|Zaragoza|Zürich|Zurich|
Москва|Санкт-Петербург|Петербург|Киев|Київ|Минск|Мінск|Астана|Алматы|Ташкент|Баку|Ереван|Тбилиси|Бишкек|Душанбе|Вашингтон|Лондон|Париж|Берлин|Брюссель|Рим|
Пекин|Токио|Нью-Йорк|Женева|Вена|Варшава|Прага|Анкара|Стамбул|Тегеран|Иерусалим|Тель-Авив|Каир|Дубай|Хельсинки|Стокгольм|Симферополь|
Донецк|Луганск|Харьков|Одесса|Львов|Казань|Екатеринбург|Новосибирск|Владивосток|Сочи|Ростов-на-Дону|Белград|София|Кишинев|Рига|Вильнюс|Таллин|
القاهرة|بغداد|دمشق|بيروت|عمان|الرياض|دبي|أبوظبي|أبو ظبي|الدوحة|الكويت|المنامة|مسقط|صنعاء|عدن|القدس|غزة|رام الله|الخرطوم|طرابلس|تونس|
الجزائر|الرباط|أنقرة|إسطنبول|طهران|موسكو|واشنطن|لندن|باريس|برلين|بروكسل|بكين|نيويورك|جنيف|
北京|上海|广州|深圳|香港|台北|东京|東京|首尔|华盛顿|纽约|伦敦|巴黎|柏林|莫斯科|布鲁塞尔|日内瓦|新德里|大阪|名古屋|福岡|ソウル|ワシントン|ニューヨーク|ロンドン|パリ|모스크바|서울|도쿄|베이징|워싱턴
"""
_REGIONS = """
Afghanistan|Albania|Algeria|Andorra|Angola|Argentina|Armenia|Australia|Austria|Azerbaijan|Bahrain|Bangladesh|Belarus|Belgium|
Benin|Bolivia|Bosnia|Botswana|Brazil|Bulgaria|Burkina Faso|Burundi|Cambodia|Cameroon|Canada|Chad|Chile|China|Colombia|Congo|
Costa Rica|Croatia|Cuba|Cyprus|Czech Republic|Denmark|Dominican Republic|Ecuador|Egypt|El Salvador|Eritrea|Estonia|
Ethiopia|Fiji|Finland|France|Gabon|Gambia|Georgia|Germany|Ghana|Greece|Greenland|Guatemala|Guinea|Guyana|Haiti|Honduras|Hungary|
Iceland|India|Indonesia|Iran|Iraq|Ireland|Israel|Italy|Ivory Coast|Jamaica|Japan|Jordan|Kazakhstan|Kenya|Kosovo|Kuwait|
Kyrgyzstan|Laos|Latvia|Lebanon|Liberia|Libya|Lithuania|Madagascar|Malawi|Malaysia|Mali|Malta|Mauritania|Mexico|Moldova|
Mongolia|Montenegro|Morocco|Mozambique|Myanmar|Namibia|Nepal|Netherlands|New Zealand|Nicaragua|Niger|Nigeria|North Korea|North Macedonia|
Northern Ireland|Norway|Oman|Pakistan|Panama|Papua New Guinea|Paraguay|Peru|Philippines|Poland|Portugal|Puerto Rico|Qatar|Romania|Russia|Rwanda|
Saudi Arabia|Scotland|Senegal|Serbia|Sierra Leone|Slovakia|Slovenia|Somalia|South Africa|South Korea|South Sudan|Spain|
Sri Lanka|Sudan|Suriname|Sweden|Switzerland|Syria|Taiwan|Tajikistan|Tanzania|Thailand|Togo|Trinidad and Tobago|Tunisia|Turkey|
Turkmenistan|Uganda|Ukraine|United Arab Emirates|United Kingdom|United States|Uruguay|Uzbekistan|Vanuatu|Vatican|Venezuela|Vietnam|Wales|
West Bank|Western Sahara|Yemen|Zambia|Zimbabwe|Gaza Strip|England|Bavaria|Crimea|Kashmir|
Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|
Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|
New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota|
Tennessee|Texas|Utah|Vermont|Virginia|Washington|West Virginia|Wisconsin|Wyoming|Ontario|Alberta|Manitoba|British Columbia|Nova Scotia|Saskatchewan|
Ala.|Ariz.|Ark.|Calif.|Colo.|Conn.|Del.|Fla.|Ga.|Ill.|Ind.|Kan.|Ky.|La.|Md.|Mass.|Mich.|Minn.|Miss.|Mo.|Mont.|Neb.|Nev.|N.H.|
N.J.|N.M.|N.Y.|N.C.|N.D.|Okla.|Ore.|Pa.|R.I.|S.C.|S.D.|Tenn.|Tex.|Vt.|Va.|Wash.|W.Va.|Wis.|Wyo.|D.C.|U.K.|U.S.|Ont.|Que.|B.C.|Alta.
"""


@cache
def cities() -> dict[str, str]:
    """Cities by their folded name, as they are written."""
    return _table(_CITIES)


@cache
def regions() -> dict[str, str]:
    """Countries, states and provinces by their folded name, as they are written; US states also in their short form."""
    return _table(_REGIONS)


def is_place(text: str) -> bool:
    """Whether this is the name of a large city, a country or a state."""
    key = fold(text)
    return key in cities() or key in regions()


def _table(names: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for name in names.replace("\n", "|").split("|"):
        if name:
            found.setdefault(fold(name), name)
    return found
