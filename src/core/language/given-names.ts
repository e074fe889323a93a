import {fold, words} from './word-list.ts'

/**
 * Given names of many cultures, without accents and in lower case: `fold` brings a word into this form. A name that is
 * missing is no harm, since the words around it decide; a name that is also something else belongs in
 * `names-shared.ts`, where the words around it must decide alone.
 */
const names = words(`
  aaliyah aarav aaro aaron abdoulaye abdul abdullah abdulrahman abebe abena abhishek abi abidemi abigail abimbola abu
  achieng adaeze adam adaobi adaora adebayo adedayo adele adeola adhiambo aditi aditya adnan adrian adriana adriano
  adwoa afonso agata agathe agnes agnieszka ahmad ahmed ahmet aidan aiden aigerim aigul aiko aileen ailo aimee ainhoa
  aino aisha aishwarya aitor aizhan ajay akash akeem akemi akiko akin akinwale akinyi akira akosua akshay alain alan
  alasane alasdair albert alberto alejandra alejandrina alejandro aleksandar aleksander aleksandra aleksei alem alena
  alessandra alessandro alessia alexander alexandra alexandre alexandros alexei alexey alfonsina alfonso alfredo ali
  alice alicia alina aliou alis alisha alisher alison alistair aliya allison alma almaz almudena alois alva alvaro
  alvin amadi amadou amaia amal amanda amara amarachi amare amaru amaya ambra ameera amelia amelie ameya amina aminata
  amir amira amit amparo amy ana anahera anahi anahit anais anand ananya anastasia anatol anatoliy ander anders andile
  andre andrea andreas andreea andrei andrej andres andrew andrey andrius andrzej andy aneta anette angela angelika
  angelo angus anh ania anikka anil anita anja anjali ankit ankita ann anna anne annegret anneke annelies anneliese
  annemarie annika ansel anselm ansgar antoine antoinette anton antonia antonio antonis antti anusha anushka anya
  aoife apinya aputsiaq aram arantxa arash archana ariadne ariana arief ariel arjun arman armando arnaud arnav arne
  arno arnold aroha arsen artem arthur arturo artyom arun aruna arvid arvind arvo arya ashish ashok ashwin asif aslak
  aslaug asma asmaa astrid asuka atieno atsuko atsushi attila audun aune aurelie aurora awa axel ayaan ayako ayana
  ayesha aylin ayodele ayse aysel ayumi azadeh aziz azra babajide bahar bakary balazs bao baptiste barak barbara baris
  bart bartek bartholomew bartosz basak bashir bastian batbayar beata beatrice beatriu beatriz bela belen ben bence
  benedict benedikt benita benjamin benny benoit bente berit bernadette bernard bernardo bernd berta bertrand beth
  bettina bhavna bianca bilal bill birgit birgitta bjarne bjorn blanca bo bob bodil bogdan boglarka bohdan bojan
  bolormaa bongani borbala boris borja boubacar boyd bozena bozidar brandon branislav branko brenda brendan brian
  bridget bridgett brigita brigitte bronwyn bruno bryan bukola burak caio caitlin caleb callum cameron camila camille
  camilo caoimhe carl carla carlo carlos carmel carmen caro carol carolina caroline casper cassius catalin catalina
  catarina caterina cathal catherine catrin cecile cecilia cedric celine cem ceren cezary chad chandra chantal
  charlene charles charlie charlize chen chiamaka chiara chibuzo chidi chidinma chie chika chike chinedu chinonso
  chinua chinwe chioma chipo chisom chloe chris christa christian christina christine christof christophe christopher
  chun cian ciara cillian cinzia ciro citlali claire clara clare clarissa claudia claudio clemence clemens clement
  clementine cleo cleophas clovis colin connor conor constantin corey corinna corinne cormac cornelia cornelius cosima
  cosmin costas craig cristian cristina cristobal cuauhtemoc custodio cynthia cyril cyrus daan dag dagfinn dagmar
  dagny daiki daisuke dalia dalibor damian damien damilola damir dan danai dani daniel daniela daniele danielle
  danijel danijela danilo danny danuta daria dario dariusz darko darren darya dave david davide dawit dayo deborah
  deepa deepak deepika deirdre delfina delphine demet demetrius denis deniz dennis derek desta devi devika devon dewi
  dhruv diallo diana diarmuid diarra diego dieter dietmar dieudonne dilek dilip dilnoza dimitar dimitra dimitri
  dimitris dina dinesh dipika dirk divya djamila djibril dmitri dmitrii dmitriy dmitry dmytrij dmytro doan dobromir
  dolma dolores dominik dominika dominique donal donald donatella dong-hyun donna dora doreen doris dorota dorothea
  dorothy doug douglas dragan dragana drahomira duc dunja duong dusan duy dylan ebba ebere ebony ebru eda edda edgar
  edgars edith edmund edmundo edna eduard eduardo edvard edward edwin edyta efe efosa efua egil eija eileen eilidh
  einar eino eirik eitan ekaterina ekow ela elaine elanor eleanor elena eleni eleonora eleonore elham eliana elias
  elif elijah elin elina eliot elisa elisabeth elise eliska eliud elizabeth elke ella ellen ellinor elmar elmira
  elodie eloise elsa elsbeth elvira emanuel emanuela emeka emeline emer emiko emil emile emilia emiliano emilie emily
  emine emir emma emmanuel emmanuelle emre enda endre engin enkhtuya ennio enoch enrico enrique enzo eoghan eoin
  erasmus ercan erdal erdem eric erica erick erik erika erin erkki erlend ermias ernestine ernesto ernst ersin eryk
  esa esen esi esperanza esteban estelle ester esther eszter ethan etienne ettore eugen eugene eugenia eun-ji eunice
  eustace eva evan evangelia evelina evelyn everett evgenia evgeny evi ewa ewan ezra fabian fabiana fabien fabio
  fabiola fabrice fadhili fadi fahad faisal fanny fanta faouzi farah faraz fareed farhad farid farida farrukh fathima
  fatima fatma fatou fatoumata faustino fausto federica federico felicia felicity feliks felipe felix feng fenna
  ferdinand ferenc fergus feride fernanda fernando fernao fidelis filip filippo filomena finnur fiona firat fjodor
  flavia flavio fleur florian fodil folake folasade frances francesca francesco francine francis francisco franciszek
  franco francois francoise franka frans frantisek franz franziska fraser fred freddie frederic frederik fredrik freja
  freya frida friedrich friso froilan fuad fumiko funmi funmilayo gabor gabriel gabriela gabriele gaetan gareth garima
  gary gaurav gaute gavin gayane gebhard geert genevieve gennadiy geoff geoffrey georg george georges georgina
  georgios gerald geraldine gerard gerda gerhard gerrit-jan gertrud getachew ghada ghassan gheorghe giacomo giada
  gianluca gianni giannis gideon gilad gilbert gilles gina gintaras giorgio giorgos giovanna giovanni gisela gisele
  gitte giulia giuliana giuliano giuseppe glenda glenn gloria goncalo gonzalo gopal goran gordon gosia gottfried
  graciela gracjan graham grainne grazyna greg gregor gregory greta grzegorz guadalupe guang gudmundur gudni gudrun
  guido guilhem guilherme guillaume guillermo gulnara gulsen gulshan gunnar gunther gustav gustavo gwen gwendolyn
  gyorgy haakon habib habiba hadiya hae-won hailey hakan hakim hakon halima halldor halvard hamad hamid hamish hamza
  hana hanh hanna hannah hanne hanneke hannes hans hansel harald haralds hari haris harish harold haroun harriet harry
  harsh harsha haruka haruki haruto haseeb hashim hassan hassana hatem hatice haukur hayato hayk hayley hazem heather
  heba hector hedda hedwig heidi heike heikki heiko heini heinrich heinz heitor heleen helen helena helene helga hella
  helmut hemant hemi hendrik hendrika henk henna henri henrietta henriette henrik henrike henrique henry henryk
  heorhii herbert hermann herve hessa hiba hicham hideki hideo hilary hilda hilde hildegard hinata hine hinemoa hiro
  hiroko hiroshi hiroto hisham hjalmar hoai hoang hoda hohepa holger honorata horst hortense hossein howard huan
  hubert huda hugh hulda humphrey hussain hussein huyen hye-jin hyun-woo ian ibolya ibrahim ichika ichiro ida idris
  idunn iekeliene ieva ifeanyi ifeoma ifunanya ignacio ignacy igor ihor ikaika ikram ilan ilaria ildiko ileana ilias
  ilija ilker illari ilona ilse ilze imad iman imani imke imogen imran imre inaki inas indira ines inga inge ingeborg
  ingo ingrid ingunn inoussa inti inunnguaq ioan ioana ioannis iolanda ionut iravati irena irene irfan irina irma
  irmgard isaac isabel isabella isabelle isadora isaias isak ishaan ishita iskander isla ismael ismail isolde issa
  istvan itai itzel itzik ivan ivana ivanka ivar ivars iveta ivo iwan iwona jaak jaana jaap jabari jabir jacek jacinta
  jacinto jacob jacobo jacqueline jacques jada jadwiga jagoda jahid jaime jakob jakub jalal jalen jamal james jamie
  jamila jan jana jane janelle janet janina janine janis janneke jannik jannis janos jantje jarek jarmila jarmo
  jaroslav jaroslaw jasmin jason jaspreet javier jay jaya jayanthi jayden jayesh jayne jean jean-baptiste jean-luc
  jean-pierre jeanette jeanne jeff jegor jelena jelle jenna jennifer jenny jens jeong jeppe jeremy jerneja jeroen
  jerome jerzy jesper jesse jessica jesus jia-hui jigme jihye jill jim jimena jimmy jimoh jin-ho jing jiri jitka jiwon
  jo joachim joakim joan joana joanna joao joaquim joaquin jocelyn jochen jodie jody joe joel joelle joffrey johan
  johann johanna johannes john johnathan johnny jolanda jolanta jon jonas jonathan jongmin joost jorge jorgen joris
  jorn jose joseba josef joselito joseph josephine josh joshua josip josue jovan jovana joyce juan juana juanita
  judith juergen juha juho jukka jul julen jules julian juliana julie julien juliet juliette julio julius jumoke jun
  jun-ho junaid junko jure jurgen jurgis juri jurij juris jussi justin justina justine justus justyna jutta jyoti kaan
  kabir kader kahu kaia kaimana kaisa kaito kaja kalani kalinda kalle kalpana kalyani kamal kamala kamau kamil kamila
  kamran kana kanako kanchana kanisha kaori kareem karel karen karim karima karin karina karl karla karlis karlo karol
  karolin karolina karsten karthik kasia kasimir kaspar kasper katalin katariina katarina katarzyna kate kateryna
  katharina katherine kathleen kathrin kathy katie katinka katja katri katrin katrina katya kaur kauri kaushik kavita
  kavitha kavya kaya kayode kazimierz kazuki kazuko kazuo kazuya keanu keegan kehinde kei keiko keisha keith kekoa
  keld kelechi kelly kemal ken kenan kendra kenji kenneth kenta kerem kerrie kerstin ketevan keti ketut kevin khadija
  khaled khalid khalida khalil khanh khanyisile khurram kiana kiara kieran kieron killari kimberly kinga kiran kirill
  kirsi kirsten kirsti kirsty kishore kjell kjersti klaas klara klaudia klaus klavdija knut kobina koen kofi koichi
  koji kojo komal konrad konstantin koray kornel kornelia kostas krishna kristaps kristen kristian kristin kristina
  kristjan kristof kristoffer krisztina krystyna krzysztof ksenia kseniya kumar kunal kurt kwabena kwadwo kwaku kwame
  kwasi kwesi kyle kylie kyoko kyrylo lachlan ladislav laerke laetitia laila lakshmi lamia lamine lani larisa larissa
  lars lars-erik lars-ole lasse laszlo lata lateefah latoya laura lauren laurence laurent lautaro lavanya layla lazar
  lea leah leandra leandro leanne leela leena leif leila leilani lena lenka lennart leo leocadia leon leona leonard
  leonardo leonid leonor leontyna leopold leroy leslie leszek leticia letitia lev levan levent levi lewis lexie liam
  lidewij lidia lieke liesbeth lieselotte liina lila lilian liliana lilit lilja lilla lilly lina linas linda lindiwe
  lindsay lindsey linh linnea linus lionel lior lisa lisandro lisbeth liv livia liz ljiljana ljubica ljubomir loic
  lonneke loredana lorena lorenz lorenzo lorna lorraine losa lothar lotta lotte lou louis louisa louise lourenco luan
  luana lubomir luca lucas lucia luciana luciano lucie lucy ludek ludger ludmila ludovic ludwig luigi luis luisa luiz
  luka lukas lukasz luke luminita lupe lupita lutfi lutz luuk luz lwazi lydia lynn lyubov lyudmila maarit maarten
  mabel macarena maciej madalena madeleine madelief madhavi madhu madina madison mael maeve magda magdalena magdolna
  magnus maha mahesh mahmoud mahnaz maia mairead maite maj maja majid majken makena makoa malaika malcolm malek
  malgorzata malgosia malik malin mallory malte malu mamadou mamta mandisa mandla manfred manish manju manoj manon
  mansoor manuel manuela manuella mara marama marat marc marcel marcela marcelina marcell marcelle marcelo marcia
  marcin marco marcos marcus marek maren margaret margarethe margarita margherita margit margot margriet margrit mari
  maria mariam marian mariana marianne mariano marie marie-claire marieke marija marijana marijke marika mariko
  marilyn marina mario marion marisa marisela mariska marisol marit marius mariusz marjan marjolein marjorie markku
  marko markus marleen marlene marlies marloes marlon marnie marta marten martha marthe martijn martin martina martine
  marton martti marwa mary mary-ann maryam marzena masa masahiro masako masashi masha massimo masud matea matej mateo
  mateusz mathew mathias mathieu mathilde mathis matiu mats matt matteo matthew matthias matthieu matthis matti maud
  maura maureen maurice mauricio mauritz maurizio mauro maxim maxime maximilian maximiliano maxine maya mayank mayra
  mayumi mbali medina meena meera megan mehdi mehmet mehreen mehwish mei mei-ling meike meiling melanie mele melek
  melina melinda melissa melvin menna menno meredith merel merle merve meryem meseret metin mia micaela michael
  michaela michal michel michele michelle michiko midori mieke miguel mihaela mihai mihail miia mika mikael mikaela
  mike mikhail mikkel mikko miklos milada milan milana milda mildred milena milica milos milou min-ji min-jun mina
  minh mira miranda mireia mireille mirela mirella miriam miriana mirjam mirka mirko miro miroslav mirza misaki mitch
  mitja mitsuko miyu moana modupe moeketsi moffat mohamed mohammad mohammed mohan moira moises mojca momoko mona
  monica monika monique monir montserrat morag morgane moritz morten moses moussa mthunzi muhammad muhammed mukesh
  muna munir murali murat muriel murphy murray musa mustafa mustapha mwangi mykhailo mykola myra myriam myrthe nabil
  nabila nadezhda nadia nadine nadja nadya nafisa nagendra nagy nahuel naima najma nalani naledi nalini nam namrata
  nancy nandini nandita nanna naoki naoko naomi naomie narayan naresh narges narine nasra nasrin nasser natacha
  natalia natalie nataliia natalija natascha nathalie nathan nathanael naveen nayeli nayra nazanin nazli ndidi neda
  nedim neelam neema neha neil nelli nelson nerea nerijus nermin nestor neus neven nevena ngaire nguyen niamh nicholai
  nicholas nick nico nicola nicolai nicolas nicole nicoleta nicolette nidhi niels nielsine nigel nihal niillas niilo
  niina nik nikhil niki nikita niklas niko nikola nikolai nikolaos nikolina nikos nilay nils nilsa nilufar nimisha
  nina ninh nino nirmala nisha nishant nisrine nitin nivi njambi njeri njoki nkechi nkem nkosana noah noam nobuhiro
  nobuko nodira noel noelia noelle noemi nokuthula nolwenn nomvula nonna noor nora norah norbert noriko norma nozomi
  ntombi nuala nuno nur nuray nuria nurlan nurul nwando nyambura nyasha obi obiageli obinna octavia octavio oddny
  odette odile oduya ogadinma ogechi ognjen oihana oisin okan okechukwu okonkwo oksana ola olaf olamide olav olayinka
  oldrich ole oleg oleh oleksandr oleksii oleksiy olena olesya olga olive oliver olivera olivia olivier olle ollie
  olof olu olubunmi olufemi olumide olumuyiwa olusegun oluwaseun oluwatobi omar omari omer ondine ondrej onur onyinye
  oona ophelie oren orhan oriol orla orlando ornella orsola orsolya oscar oskar osman osvaldo ottavia ottilie otto
  oumar oumou ousmane outi ove ovidiu owen oyelaran oystein oyuun ozan ozgur ozlem pablo padraig paivi palesa paloma
  pamela pamella panagiotis pania paninnguaq panos paola paolo paraskevi parisa parvati pascal pascale pasquale
  patricia patricio patrick patrik patrizia patrycja paul paula paulina pauline paulius paulo pavel pavlos pavol pawel
  payal pedram pedro peer peeter peggy pekka pelin pema penelope perla pernille perrine petar peter petr petra
  petronela petros petter petteri pham phil philip philipp philippa philippe phillip phoebe phumzile phuong pia pierre
  piet pieter pieternel pietro piia pilar pinar piotr pippa pirjo pirkko pita plamen polina pooja poonam porfirio
  prabhat prabhu pradeep pragya prakash pranav prasad prashant praveen preben preeti prerna priit priscilla pritam
  prithvi priti priya priyanka przemek przemyslaw puja pyotr qasim quang quentin quilla quirijn quirin raanan rabia
  rachana rachel rachid radek radhika radim radka radmila radoslaw radu rafael rafaela rafal raffaele raghav ragna
  ragnar ragnhild rahel rahim rahma rahul raimo raimund rainer raisa raivis raj raja rajesh rajiv rajkumar rajni
  rajnish rakesh ralf ralph ram ramesh ramin ramiro ramon ramona ramunas rana randi rangi rania ranjana ranjit raoul
  raphael raphaela raquel rasa rasheed rashid rashida rashmi rasmus rauf raul ravi raviv rawan rawiri rayan rayhan
  raymond razvan rebecca rebeka rebekka reema reetta refilwe regina regula reidar reijo reiko reina reinhard reinis
  rekha remco remi remigiusz renata renate renato rene renee renuka reuben reyhan reza rhea rhiannon rhona rhys
  ricardo riccardo richa richard rick rihanna rikard rikke riku rina rishi risto rita ritu robbie robert roberta
  roberto roberts robyn rocio rodica rodrigo rodrigues roel rogelio roger rohan rohit roisin roksana roland rolf
  romain roman romana ron ronald ronan ronja ronny roos rory rosa rosalba rosalia rosalie rosalind rosalinda rosana
  rosario rosemary roshan rosie ross rossella roswitha roxana roxane roy rozalia ruairi ruben rudolf rudy rui rukmini
  rumi runa rune rupert ruslan russell rustam rusudan rutendo ruth ruud ruxandra ruya ryan ryo ryoko ryota ryszard
  ryunosuke saad saara saba sabela sabelo sabina sabine sabrina sachi sachiko sachin sadia sadio saeed safiya saga
  sahar sahil saif saima sakari sakura salah saleh salim salka salla salma salman salome salvatore sam saman samantha
  samara sami samir samira sammy sampo samson samu samuel sandeep sander sandhya sandra sandro sandy sanjana sanjay
  sanna sanne sanni santeri santiago santosh saoirse saori sapna saqib sara sarah sarita sasha saskia satoko satomi
  satoshi satu satyam saul saulius saverio savitri sayaka sayed scott sean sebastian sebastiano sebastien sefina seher
  seiji selam selim selin selina selma selvakumar semra senthil seo-yeon seppo serap serena serge sergei sergey sergio
  serhii serhiy serkan seth seun seung seung-min sevara severin severine seydou shabana shabnam shadi shafiq shahid
  shahida shahzad shaima shakira shalini shalom shams shane shanice shankar shannon shanthi sharif sharmila sharon
  shashi shaun shauna shavkat shawn shay sheena sheila shekhar shelby shelly sherif shigeru shilpa shilpi shinichi
  shinji shiori shira shirin shirley shiv shivam shivani shoaib shobha shoichi shona shota shreya shruti shu-fen
  shubham shun shuo shyam siavash sibongile sibusiso siddharth sidra sidsel siegfried sigi signe sigrid sigridur
  sigrun sigurd silas silje silke sille silva silvan silvana silvia silvio simeon simin simon simona simone simran
  sindre sinead siobhan sione siosaia sipho siri sirkka sita siti sixten slavica slavko slawek slobodan smita sneha
  snezana snorri soeren sofia sofie sohail sohan soili solange solomon solveig somchai somsak sonali sonam sondre
  sonia sonja sonu soo-jin soo-yeon sophia sophie soraya soren sorin sota soumya spyros sreeja sridhar srinivas stacey
  stacy stanislav stanislava stanislaw stanko stefan stefania stefanie stefano steffen steinar stelios stella sten
  stepan stephan stephane stephanie stephen steve steven stien stig stijn stoyan stuart suchitra suda sudhir sue-ellen
  sufyan suha suhail sujata sujatha sukanya suleiman sultana suman sumaq sumaya sumeet sumit sun-hee sunanda sune
  sung-min sunil sunita sunniva surabhi suraj suresh surya susan susana susann susanna susanne sushma suvi suyash
  suzan suzanne svante svea svein sven svend svenja svetla svetlana svitlana swati sybille sylvain sylvia sylvie
  sylwia synne synnove szabolcs szilvia szymon taavi tadeas tadeusz taha tahir taina taisiya taiwo takahiro takako
  takashi takeshi takudzwa takumi tala talal talia tama tamaki tamar tamara tamari tamas tamaz tamika tamsin tane
  tanel tania tanja tanvi tanya tapiwa tara tarek tariku tariq taro taru tarun tashi tatenda tatiana tatjana tatsuya
  tayo ted teemu tegan tehila teija teiko temitope tendai tendayi tenzin teo teodor teodora teofil terence teresa
  tereza terje tero terry tessa tetiana tetsuya teuila teun tevita thabo thandi thandiwe thanh thea theo theodora
  theresa therese theresia theunis thiago thierry thijs thilagavathi thilo thomas thomasz thora thorbjorn thorsten
  thulani thuli thuy tiago tiare tigran tihana tihomir tiina tilda tim timea timo timotej timothy timur tina tinashe
  tipene tiril tirta titus tjeerd tjitske tlaloc tobi tobiah tobias tobiasz todd tom tomas tomasz tomaz tomer tomi
  tomislav tommaso tommi tommy tomoko toni tonje tony torben torbjorn tore torill torsten torunn toshi toshiko
  tove toyin tracey tracy traian trinh tristan tristana trond trudy tsering tuan tuija tuimalealiifano tuli tulin tunc
  tunde tuomas turid tuula tuva tyler tyra tyrone tytti uche uchechi uchenna udaya udo ugo ulf ulises ulla ulpu ulrich
  ulrika ulrike ulugbek uma umar umesh umut unai unni urho uriel uros urs ursel ursula urszula usha uwe uxia uzma
  uzoma vaclav vadim vahan vaida vaiva valdis valentin valentina valentino valentyna valeria valerie valeriia valerio
  vanda vanessa vanja varun vasco vasil vasile vasiliki vasilis vassil vassilis vasundhara veera veikko veli velma
  venkat venkatesh venla vera verena veronica veronika veronique vesna vibeke vicente victor vida vidar vidya viet
  viggo vignesh vijay vikas vikram viktor viktoria viktoriia viktorija vilde villads ville vilma vilmar vimal vinay
  vincent vincenza vincenzo vineet vinod violeta viorel viorica vira virginie virpi vishal vit vitalii vitaly vitor
  vivaan vivek viveka vivian vivienne vlad vladimir vlasta vlatka vojtech volha volker volodymyr vukan vusi vuyo wael
  wafa wafaa wai wairimu waldemar waleed walid walter wambui wanangwa wanda wangari wanjiku wanjiru waqar warren
  warsame wasim wayra wei wei-lin wencel wenche wendell wendy werner wiebke wieslaw wiesław wikitoria wiktor wilfred
  wilfried wilhelm wilhelmina willem willem-jan william wilma wim winston wioletta wiremu witold wladyslaw wojciech
  wojtek wolfgang wouter xander xanthe xavier xiao xiaoming ximena xin xiuying xochitl xolani yaa yaara yael yahya
  yakov yakup yamato yamina yan yana yaniv yann yannick yara yared yaretzi yaroslav yasemin yash yasin yasmin yasmina
  yasmine yasuhiro yasuko yaw yehuda yelena yesenia yesim yetunde yeva yevhen yevheniia yewande yi yiannis yigit
  yildiz ying yiting ylva yngve yohannes yoichi yoko yolanda yolande yonas yong yosef yoshiko yosra youri yousef
  youssef ysabel yuan yui yuichi yuka yukari yuki yukiko yukio yuko yulia yuma yumi yumiko yun yunus yuri yuriko yuriy
  yusra yusuf yusuke yuta yuto yuval yves yvette yvonne zac zachary zaheer zahid zahra zainab zakaria zala zaman
  zandile zanele zaneta zara zaria zarina zawadi zbigniew zbynek zbyszek zdenek zdravko zeeshan zehra zeina zeinab
  zelda zeljka zeljko zenobia zenon zeynab zeynep zhang zhanna zhen zheng zhi zhivko ziad zigmund zilvinas zineb
  zinedine ziyad zlata zlatan zodwa zoe zofia zoja zoltan zora zoran zorica zorka zsofia zsolt zsuzsanna zulfiqar
  zurab zuri zuzana zuzanna zygmunt
`)

const folded: ReadonlySet<string> = new Set(names)

/** Whether a word, or the first part of a hyphenated one, is a given name. */
export function isGivenName(word: string): boolean {
  const plain = fold(word)
  return folded.has(plain) || folded.has(plain.split('-')[0]!)
}
