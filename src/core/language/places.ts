import {words} from './word-list.ts'

/** Places, regions of clouds among them, folded; a place that is a given name as well stands in `names-shared.ts` too. */
export const places = words(`
  victoria florence charlotte lourdes houston austin dallas jordan chad mali georgia washington lincoln lima paris london sydney orlando troy troyes
  adelaide phoenix savannah sofia valencia alexandria virginia carolina jackson madison denver
  aachen aalborg aarhus abidjan abuja accra addis adelaide aden africa albania albuquerque aleppo algeria algiers
  alicante almaty america amman amsterdam anaheim anchorage andalusia ankara antananarivo antarctica antwerp arabia
  arequipa argentina arizona asia assam astana asuncion athens atlanta atlantic auckland australia austria aveiro
  azores baghdad bahrain baku bali baltic bamako bangalore bangkok bangladesh barcelona bari basel basra bavaria
  beijing belarus belfast belgium belgrade bengaluru benghazi bergen berlin bern bialystok bihar bilbao birmingham
  bishkek bochum bodo bogota boise bolivia bologna bolzano bombay bonn bordeaux borneo bosnia boston braga brasov
  bratislava brazil bremen brest bridgetown brighton brisbane bristol britain brittany brno brooklyn bruges brussels
  bucharest budapest buenos bulgaria burma busan cairo calgary california cambodia cambridge cameroon canada canberra
  caracas cardiff caribbean cartagena casablanca catalonia catania cebu chandigarh chengdu chennai chicago chile
  christchurch clapham cleveland cluj coimbra cologne colombia colombo colorado columbus copenhagen cordoba cork
  corsica cotonou crete crimea croatia cuba cusco cyprus czechia daegu dakar damascus danang danube darmstadt darwin
  davao debrecen delft delhi denmark detroit devon dhaka dijon dodoma doha donegal dortmund dover dresden dubai dublin
  dubrovnik dundee dunedin durban dusseldorf earth ecuador edinburgh edmonton egypt eindhoven erbil erfurt esbjerg
  espoo essen essex estonia ethiopia europe evora faro faroe finland flanders frankfurt fresno fukuoka gaborone galway
  gdansk gdynia geneva genoa germany ghana ghent gibraltar gijon glasgow goa gothenburg granada graz greece greenland
  grenoble groningen guadalajara guangzhou guatemala guayaquil gujarat hague haiphong haiti halifax hamburg hampshire
  hangzhou hanoi hanover harare havana hawaii heathrow helsinki herat hesse hiroshima hobart hokkaido honduras
  honolulu hungary hyderabad iasi ibiza iceland illinois incheon indonesia innsbruck iowa iran iraq ireland isfahan
  istanbul italy izmir jaipur jakarta jamaica japan jeddah jena jerusalem johannesburg johor jupiter jutland kalmar
  kampala kandahar karachi karnataka kathmandu katowice kaunas kazakhstan kent kenya kerala kharkiv khartoum kiel kiev
  kigali kingston kinshasa kisumu klagenfurt kobe kolkata korea kosice krakow kuala kuwait kyiv kyoto kyushu lagos
  lahore laos lapland latvia lausanne lebanon leeds leicester leiden leipzig liberia libreville libya lille limoges
  linz lisbon lithuania liverpool ljubljana lodz lombardy lome london lubeck lublin lusaka luxembourg luzon lviv lyon
  macau macedonia madagascar madeira madrid maine mainz malaga malawi malaysia maldives mallorca malmo malta managua
  manchester manila manitoba maputo maracaibo marrakech mars marseille maryland maseru medellin mediterranean
  melbourne memphis messina metz mexico miami michigan milan mindanao minneapolis minnesota minsk mississippi missouri
  moldova mombasa monaco mongolia montana montenegro monterrey montevideo montreal moon morocco moscow mosul
  mozambique mumbai munich murcia muscat nagasaki nagoya nairobi namibia namur nanjing nantes naples nashville nassau
  ndjamena nepal neptune netherlands nevada newcastle niamey nicosia niger nigeria nile normandy norway nottingham
  nuremberg oakland oaxaca odense odisha ohio okinawa oklahoma olomouc omaha oman ontario oran oregon osaka oslo
  ostrava ottawa ouagadougou oulu oxford pacific padua pakistan palermo palestine pamplona panama paraguay pecs penang
  pennsylvania perth peru petersburg philadelphia philippines pilsen pisa pittsburgh plovdiv pluto poland portland
  porto portugal potsdam poznan prague pretoria pune punjab pyongyang qatar quebec queensland quito rabat rajasthan
  raleigh rennes reno reykjavik rhine riga rio riyadh romania rome rostock rotorua rotterdam rovaniemi russia rwanda
  sacramento saigon salzburg samarkand samoa sanaa santander sapporo sarajevo sardinia saskatoon saturn saxony
  scandinavia scotland seattle senegal seoul serbia seville shanghai shenzhen shiraz siberia sicily siena silesia
  sindh singapore slovakia slovenia somalia southampton spain stavanger stockholm strasbourg stuttgart sudan sumatra
  sun surrey sussex suva sweden switzerland syria szczecin szeged tabriz taipei taiwan tallinn tampere tanzania
  tashkent tasmania tauranga tbilisi tegucigalpa tehran telangana tenerife texas thailand thessaloniki tianjin tibet
  tijuana timisoara tirana tokyo toronto toulouse trieste tripoli tromso trondheim tucson tulsa tunis tunisia turin
  turkey turkiye turku tuscany tyrol uganda ukraine ulaanbaatar uppsala uranus uruguay utah utrecht uzbekistan vaasa
  valencia vancouver varna venezuela venice venus vermont verona vienna vietnam vigo vilnius wales wallonia warsaw
  wellington windhoek winnipeg wisconsin wroclaw wuhan xian yemen yerevan yokohama york yorkshire zagreb zambia
  zaragoza zealand zimbabwe zurich
`)

/** Parts of place names of which the second word alone could be a person: “San Francisco”, “St. Petersburg”. */
export const placePhrase =
  /^(?:san|santa|santo|sao|st\.?|saint|los|las|el|new|north|south|east|west|port|fort|lake|mount|mt\.?|cape|rio|costa|puerto|buenos|tel|abu|kuala|hong|sri|saudi|sierra|united|clapham|king's|queen's) /iu
