import {fold, words} from './word-list.ts'

/**
 * Given names of many cultures, without accents and in lower case: `fold` brings a word into this form. A name that is
 * missing is no harm, since the words around it decide; a name that is also something else belongs in
 * `names-shared.ts`, where the words around it must decide alone.
 */
const names = words(`
  aaliyah aarav aaro aaron abdoulaye abdul abdullah abdulrahman abebe abel abena abhishek abi abidemi abigail abimbola abner abu achieng adaeze adaku adam
  adanna adaobi adaora addo adebayo adebola adedayo adele adelheid adeola adetokunbo adhiambo aditi aditya adnan adrian adriana adriano adunni adwin adwoa aedan
  afia afonso agata agatha agathe agnes agnieszka agus ahana aharon ahmad ahmed ahmet aibek aidan aiden aigerim aigul aiko ailbhe aileen ailo aimee ainara aine
  aingeru ainhoa aino aisha aishwarya aitor aiysha aizhan ajani ajay akash akeem akemi akiko akin akinwale akinyi akira akosua akshay akua alain alan alaric
  alasane alasdair alba alberic albert alberto albin aldo alejandra alejandrina alejandro aleksandar aleksander aleksandra aleksei alem alemayehu alena
  alessandra alessandro alessia alexander alexandra alexandre alexandros alexei alexey alfons alfonsina alfonso alfredo alhassan ali alice alicia alina aliou
  alioune alis alisha alisher alison alistair alix aliya allison alma almaz almudena alois aloysius alphonse althea alva alvaro alvin alwin amadeo amadi amadou
  amaia amaka amal amalia amaltheia amanda amara amarachi amare amaru amaya ambra ambrose ameera amelia amelie ameya amihan amina aminata amir amira amit amparo
  amrita amy ana anahera anahi anahit anais anand ananya anastasia anatol anatole anatoliy anbu ander anders andile andre andrea andreas andreea andrei andrej
  andreja andres andrew andrey andrius andrzej andy aneta anette aneurin angela angelika angelo angharad angus anh ania anika anikka anil aniol anisa anita anja
  anjali anke ankit ankita ann anna annabel annabelle anne annegret anneke annelies anneliese annemarie annette annika anong anouk ansel anselm ansgar antje
  antoine antoinette anton antonia antonio antonis antony antti anusha anushka anwar anya aoibhe aoife apinya apolonia aputsiaq araceli aram arantxa arash
  archana archibald arend ariadne ariana arianna arief ariel aristide arjun arlene arlo arman armando arnaud arnav arne arno arnold aroha arpad arsen arsene
  artem artemis arthur arturo artyom arun aruna arvid arvind arvo arya asanka asgeir asha ashish ashley ashok ashwin asif aslak aslan aslaug asma asmaa asta
  astrid asuka atiena atieno atsuko atsushi attila aubrey audrey audun aune aung aurelia aurelie aurelien aurelio aurora avery avi avraham awa axel ayaan ayako
  ayana ayanda ayesha ayla aylin ayodele ayomide ayse aysel ayumi azadeh aziz aziza azra azubuike babajide babak babatunde bahar bailey bairbre bakary bakyt
  balazs baldwin balint baltasar bambang bao baptiste barak barbara baris barnabas barnaby barney bart bartek bartholomew bartosz basak bashir bastian bastien
  batbayar batuhan bayani beata beatrice beatriu beatrix beatriz behrouz bekele bela belen belinda ben bence benedek benedetta benedict benedikt benigno benita
  benjamin benny benoit bente berenice berit bernadette bernard bernardo bernd bernhard bernice bert berta berthold bertram bertrand besnik beth bethan bettina
  betty beverly bhavna bianca bich bilal bill birgit birgitta bjarki bjarne bjorn blanca blanche bo bob bodil bogdan boglarka bogna bohdan boitumelo bojan
  bolanle bolormaa bongani bonifacio bonnie borbala boris borja boubacar boyd bozena bozidar brandon branimir branislav branko breixo brenda brendan brett brian
  bridget bridgett brigid brigita brigitte britta broderick bronagh bronislaw bronwyn bruce bruna brunhilde bruno bryan bryony buddhika budi buhle bukola burak
  byron caelan caetano caio caitlin caleb callum calvin cameron camila camilla camille camilo caoimhe carina carl carla carlo carlos carlotta carmel carmela
  carmen caro carol carolina caroline carsten carys casimir caspar casper caspian cassius catalin catalina catarina caterina cathal catherine cathy catrin cecil
  cecile cecilia cecilie cedric celestino celia celine cem ceren cesar cezary chad chaiwat chaminda chandan chandra chandrika chantal charlene charles charlie
  charlize charlotta chebet chen cheptoo chiamaka chiara chibuzo chidera chidi chidinma chie chika chike chinedu chinonso chinua chinwe chioma chipo chisom
  chloe chris christa christel christian christiane christina christine christof christoph christophe christopher chukwudi chukwuemeka chun cian ciara ciaran
  cilla cillian cinzia ciro citlali claire clara clare clarence clarissa claudia claudio claus clemence clemens clement clementine cleo cleophas clive clovis
  colette colin colm colum concepcion conchita connor conor conrad constantin constanze consuelo cora corazon cordelia corey corinna corinne cormac cornelia
  cornelis cornelius cosima cosimo cosmin costas craig crispin cristian cristiano cristina cristobal csaba csilla cuauhtemoc curtis custodio cynthia cyprian
  cyril cyrus daan dafydd dag dagfinn dagmar dagny dagrun dagur daiki daisuke daithi dalia dalibor dalisay damaris damian damien damilola damir damla dan danae
  danai dani daniel daniela daniele danielle danijel danijela danika danilo danny danuta daphne daria dario darius dariusz darko darragh darren darya dashiell
  dave david davide davina davit davor dawit dayo deandre deborah deepa deepak deepika deirdre delfina delia delphine demet demetrius denis deniz dennis derek
  derrick dervla desmond desta detlef deven devendra devi devika devon dewi dezso dhruv diallo diana diarmuid diarra diego dieter dietmar dietrich dieudonne
  dilek dilini dilip dilnoza dilshod dilwyn dimitar dimitra dimitri dimitris dina dinara dinesh diogo dionne dipika dirk divya djamila djibril dmitri dmitrii
  dmitriy dmitry dmytrij dmytro doan dobromir dolma dolores domenico dominic dominik dominika dominique donal donald donatella dong-hyun donna donovan dora
  doreen dorian dorien doris dorota dorothea dorothy dorte doug dougal douglas dragan dragana drahomira drazen duc duncan dunja duong dusan duy dylan dympna
  eamon ebba ebere eberhard ebony ebru ebunoluwa eckhard eda edda eddie edgar edgars edie edith edmund edmundo edna eduard eduardo edvard edward edwin edwina
  edyta efe effie efosa efua egil eija eileen eilidh eimear einar eino eirik eirlys eitan ejike ekaterina ekene ekow ela elaine elanor eleanor elena eleni
  eleonora eleonore elfriede elham eli eliana elias elif elijah elin elina eline elio eliot elisa elisabeth elise elisha eliska eliud eliza elizabeth elke ella
  ellen ellie ellinor elliot elliott ellis elmar elmira elodie eloise elsa elsbeth elsie elspeth elton elvira elvis emanuel emanuela emeka emeline emer emiko
  emil emile emilia emiliano emilie emilio emily emine emir emma emmanuel emmanuelle emmett emre enda endre engin enid enkhjin enkhtuya ennio enoch enrico
  enrique enzo eoghan eoin ephraim erasmus ercan erdal erdem erhard eric erica erich erick erik erika erin erkki erlan erland erlend erling ermias ernest
  ernestine ernesto ernst ersin erwan erwin eryk erzsebet esa esen esi eskil esme esperanza esteban estelle ester esther eszter ethan ethel etienne etta ettore
  eugen eugene eugenia eugenio eun-ji eunice eusebio eustace eva evan evander evangelia evangeline evangelos evelina eveline evelyn everard everett evgenia
  evgeny evi evita ewa ewan eydis eylem ezekiel ezequiel ezinne ezra fabian fabiana fabien fabio fabiola fabrice fabrizio fadekemi fadhili fadi fahad faisal
  faiza fanni fannie fanny fanta faouzi farah faraz fareed farhad farid farida fariha farouk farrukh fathima fatih fatima fatma fatou fatoumata faustino fausto
  federica federico felicia feliciano felicity feliks felipe felix femi feng fenna ferdinand ferenc fergal fergus feride fernanda fernando fernao ferran feruza
  ffion fidel fidelis fikret filip filippa filippo filomena finbar finlay finnian finnur fintan fiona fionn fionnuala firat fjodor flavia flavio fleur florent
  florentina florian floriane florin fodil folake folasade fortunato fran frances francesca francesco francine francis francisca francisco franciszek franco
  francois francoise franka frans frantisek franz franziska fraser fred freda freddie frederic frederica frederick frederik frederike fredrik freja freya frida
  frieda friedrich friso fritz froilan fuad fulgencio fumiko funmi funmilayo fynn gabor gabriel gabriela gabriele gabriella gaetan gaetano ganbold gareth garima
  garrett gary gaspar gaspard gaston gaurav gaute gavin gayane gayathri gbenga gebhard geert geertje gemma genevieve gennadiy geoff geoffrey georg george
  georges georgi georgina georgios geraint gerald geraldine gerard gerardo gerd gerda gerhard germaine gernot gerrit-jan gerry gert gertrud gertrude getachew
  gethin ghada ghassan gheorghe ghislaine giacomo giada gian gianluca gianni giannis gideon gigi gilad gilbert gilberto giles gilles gina gintaras gioia giorgio
  giorgos giovanna giovanni girish girma gisela gisele giselle gita gitte giulia giuliana giuliano giulio giuseppe gizem gladys glenda glenn gloria goncalo
  gonzalo gopal goran gordon gosia gottfried graca graciela gracjan graeme graham grainne grazia grazyna greg gregoire gregor gregorio gregory greta gretchen
  grethe griet griffin grigore grzegorz guadalupe guang gudmundur gudni gudny gudrun guido guilhem guilherme guillaume guillermo gulnara gulnur gulsah gulsen
  gulshan gunnar gunther gunvor gus gustaf gustav gustavo guus gwen gwendolyn gwenllian gwilym gwyneth gyorgy gyula haakon habib habiba hadassah hadi hadiya
  hadiza hae-won haiko haile hailey haizea hakan hakim hakon halima halina halldor hallgrimur halvard hamad hamid hamish hamza hana hanae hanan hanh hani hanna
  hannah hanne hanneke hannelore hannes hanno hans hansel hansjorg harald haralds hari harini haris harish harjit harold haroun harriet harrison harry harsh
  harsha haruka haruki haruto hasan haseeb hashim hassan hassana hatem hatice haukur hayato haydar hayden hayk hayley hazem heather heba hector hedda hedwig
  heidi heike heikki heiko heini heinrich heinz heitor heleen helen helena helene helga helge hella helle helmut heloise hemant hemi hendrik hendrika henk henna
  henning henri henrietta henriette henrik henrike henrique henry henryk heorhii herbert heriberto herman hermann hermine hernan herve hessa hiba hicham hideki
  hideo hieu hilary hilda hilde hildegard hillevi hiltrud himari hinata hine hinemoa hiro hirofumi hiroki hiroko hiromi hiroshi hiroto hirut hisako hisham
  hjalmar hoai hoang hoda hohepa holger hone honorata horace horatio horst hortense hossein howard hristo huan hubert huda hugh huguette hulda humberto humphrey
  huong hussain hussein huw huyen hyacinth hye-jin hyun hyun-woo iain ian ianthe ibolya ibrahim ibrahima ibukun ichika ichiro ida idris idunn iekeliene iestyn
  ieuan ieva ifeanyi ifeoma ifunanya ignacio ignacy igor ihor ikaika ikechukwu ikenna iker ikram ilan ilaria ildiko ileana iliana ilias ilija ilka ilker illari
  ilona ilse ilze imad iman imani imelda imke immaculata imogen imran imre inaki inas indira ines inga inge ingeborg ingmar ingo ingrid ingunn ingvild inigo
  iniyan inka inoussa inti inuk inunnguaq ioan ioana ioannis iolanda iolanthe ionut iphigenia iravati irena irene irfan irina irma irmgard isaac isabel isabella
  isabelle isadora isaiah isaias isak isha ishaan ishara ishita isidora isidore isidro iskander isla ismael ismail isobel isolde issa istvan itai itzel itziar
  itzik iva ivalu ivan ivana ivanka ivar ivars iveta ivo ivone iwan iwona iyabo izabela izumi jaak jaakko jaana jaap jabari jabir jacek jacinta jacinto jacob
  jacobo jacqueline jacques jacqui jada jadwiga jagoda jahid jaime jake jakob jakub jalal jalen jamal james jamie jamila jamshid jan jana jane janelle janet
  janez janice janina janine janis janne janneke jannik jannis janos jantje janusz jared jarek jarmila jarmo jaroslav jaroslaw jarrett jasmin jason jaspreet
  javed javier jay jaya jayanthi jayden jayesh jayne jean jean-baptiste jean-luc jean-pierre jeanette jeanne jeannette jeff jeffrey jegor jejomar jelena jelle
  jemima jen jenna jennifer jenny jens jeong jepkosgei jeppe jeremiah jeremy jermaine jerneja jeroen jerome jerzy jesper jess jesse jessica jesus jette jia-hui
  jigme jihye jill jim jimena jimmy jimoh jin-ho jing jiri jitka jiwon jo joachim joakim joan joana joanna joanne joao joaquim joaquin jocelyn jochen jodie jody
  joe joel joelle joep joerg joffrey johan johann johanna johannes john johnathan johnny joko jolanda jolanta jon jonah jonas jonathan jongmin joni joost jordi
  jorg jorge jorgen joris jorn jorunn josafat jose joseba josef josefina joselito joseph josephine josh joshua josiah josip josue jovan jovana joyce juan juana
  juanita judit judith judy juergen juha juho jukka jul julen jules julian juliana julie julien juliet juliette julio julius jumoke jun jun-ho junaid jung junko
  juraj jure jurgen jurgis juri jurij juris jurriaan jussi justin justina justine justus justyna jutta jyoti kaan kabir kader kadir kagiso kahu kai kaia kaimana
  kaisa kaito kaja kalani kalinda kalle kalliope kalpana kalyani kamal kamala kamau kamil kamila kamran kana kanako kanchana kandace kanisha kanya kaori kareem
  karel karen karim karima karin karina karl karla karlis karlo karol karolin karolina karsten karthik kasia kasimir kaspar kasper kasun katalin katariina
  katarina katarzyna kate katerina kateryna katharina katherine kathleen kathrin kathryn kathy katie katinka katja katlego katri katrin katrina katsuo katya
  kaur kauri kaushik kavita kavitha kavya kaya kayode kazimierz kazuki kazuko kazuo kazuya kealoha keanu kebede keegan kehinde kei keiko keir keira keisha keith
  kekoa keld kelechi kelly kelsey kemal ken kenan kendra kenichi kenji kenneth kenta kenzo keoni kerem kerrie kerstin ketevan keti ketut kevin khadija khaled
  khalid khalida khalil khanh khanyi khanyisile khin khurram kiana kiara kiera kieran kieron kieu kilian killari kim kimberly kimiko kinga kiprop kiran kirill
  kirsi kirsten kirsti kirstin kirsty kishore kiyoshi kjell kjersti klaas klara klaudia klaus klavdija klemens knut kobina koen kofi koichi koji kojo kolbjorn
  komal konrad konstantin koray kornel kornelia kosisochukwu kostas kris krishna kristaps kristen kristian kristiina kristin kristina kristjan kristof
  kristoffer krisztina krystyna krzysztof ksenia kseniya kumar kumiko kunal kurt kwabena kwadwo kwaku kwame kwasi kwesi kyle kylie kyoko kyra kyrylo laban
  lachlan ladislav laerke laetitia laila lajos lakshmi lalita lambert lamia lamine lani lanre lara larisa larissa larry lars lars-erik lars-ole lasse laszlo
  lata lateefah latisha latoya laura lauren laurence laurens laurent lauri laurie lautaro lavanya lavinia lawrence layla lazar lea leah leander leandra leandro
  leanne leda leela leena leif leila leilani lelia lemuel lena lene lenka lennart lennox leo leocadia leon leona leonard leonardo leonhard leonid leonie leonor
  leonora leontyna leopold lerato leroy lesedi lesley leslie leszek leticia letitia lettice lev levan levent levi levin lewis lexi lexie liam liana lidewij
  lidia lieke liesbeth liesel lieselotte liesl lieve ligaya ligia liina lila lilian liliana lilit lilith lilja lilla lillian lilly limor lina linas linda
  lindiwe lindsay lindsey linh linnea lino linus lioba lionel lior lisa lisandro lisbeth lise liselotte lissa liv livia liz liza lizzie ljiljana ljubica
  ljubomir llewellyn llinos lloyd loic lois lola lonneke lora lorcan loredana lorelei loren lorena lorenz lorenza lorenzo loretta lorna lorraine losa lothar
  lotta lotte lottie lou louis louisa louise lourenco lourens lowri luan luana lubomir luc luca lucas lucia lucian luciana luciano lucie lucien lucille lucinda
  lucio lucius lucja lucrezia lucy ludek ludger ludmila ludo ludovic ludwig luigi luis luisa luise luiz luka lukas lukasz luke lulu luminita lungile lupe lupita
  lutfi lutz luuk luz lwazi lydia lyle lynn lysander lyubov lyudmila maaike maarit maarten mabel macarena maciej mackenzie madalena madeleine madelief madeline
  madhavi madhu madhuri madina madison mads mael maeve mafalda magali magda magdalena magdolna maggie magnar magne magnus maha mahalia mahesh mahmoud mahnaz
  mahnoor maia maialen maik maike maina mairead maisie maite maj maja majid majken makana makena makoa makoto malachy malaika malak malathi malcolm malee malek
  malene malgorzata malgosia malia malie malik malin malina mallory malte malu malwina mamadou mamta manaia manami mandisa mandla mandy manfred manish manju
  manoj manon mansoor mansour manu manuel manuela manuella mara marama marat marc marcel marcela marcelina marcell marcella marcelle marcello marcelo marcia
  marcin marco marcos marcus marek maren margaret margarete margarethe margarida margarita margaux margery margherita margit margo margot margrethe margriet
  margrit marguerite mari maria mariam marian mariana marianna marianne mariano maribel marie marie-claire marieke marielle marietta mariette marija marijana
  marijke marika mariko marilyn marina mario marion maris marisa marisela mariska marisol marissa marit marita marius mariusz marjan marjolein marjorie markku
  marko markus marleen marlena marlene marlies marlo marloes marlon marnie marta marten martha marthe martijn martin martina martine martinus marton martti
  marvin marwa mary mary-ann marya maryam marzena masa masahiro masako masashi masha massimo masud mata matea matej mateo mateusz mathew mathias mathieu
  mathilda mathilde mathis matias matilda matilde matis matiu matko mats matt matteo matthew matthias matthieu matthis matti mattias matus maud maura maureen
  maurice mauricio maurits mauritz maurizio mauro mavis maxim maxime maximilian maximiliano maxine maya mayank mayra mayumi mbali medina meena meera megan
  megumi mehdi mehmet mehreen mehret mehwish mei mei-ling meike meilin meiling meinhard meirion mekdes melanie melchior mele melek melina melinda melisande
  melissa melvin menna menno mereana meredith merel meret merete merle merlijn merve meryem meseret metin mette mia micaela micah michael michaela michal
  michalina michel michela michele michelle michiel michiko midori mieke miguel mihaela mihai mihail miho miia mika mikael mikaela mike mikhail mikkel mikko
  miklos mikolaj mila milada milan milana milda mildred milena milica milka millicent millie milly milos milou min-ji min-jun mina minako minh minna minoru mira
  miranda mirco mireia mireille mirela mirella miriam miriana mirja mirjam mirka mirko miro miroslav miroslava mirta mirza misaki mitch mitchell mitja mitra
  mitsuko miyako miyu mladen moana modesty modupe moeketsi moffat mohamed mohammad mohammed mohan mohit moira moises mojca molly momoko mona monica monika
  monique monir montse montserrat morag morana mordechai morenike morgane moritz morten morwenna moses moshe mostafa moussa mpho mthunzi muhammad muhammed
  mukesh muna munir murali murat muriel murphy murray murugan musa mustafa mustapha muthoni mwangi myint mykhailo mykola myra myriam myrna myron myrthe myrtle
  nabil nabila nada nadav nadezhda nadia nadine nadja nadya nael nafisa nagendra nagesh nagy nahid nahuel naima nairi najib najma nalani naledi nalini nam
  namrata nanako nancy nandini nandita nanette nanna naoki naoko naomi naomie narayan naresh narges narine nasir nasra nasreen nasrin nasser nastasia natacha
  natalia natalie nataliia natalija natalya natascha natasha nate nathalie nathan nathanael nathaniel nattaya naveen naveena nawal nayeli nayra nazanin nazarbek
  nazli ndidi neda nedim neel neelam neema neha nehir neil nela nell nella nelli nellie nelly nelson nena nerea nereida nerijus nermin nerys nestor neta neus
  neven nevena neville ngaire ngoc nguyen nhung niall niamh nicholai nicholas nick nicky nico nicola nicolai nicolas nicole nicoleta nicoletta nicolette nidhi
  niels nielsine nienke nigel nihal niillas niilo niina nik nika nikau nikhil niki nikita nikki niklas niko nikola nikolai nikolaos nikolas nikolaus nikolina
  nikos nilay nils nilsa nilufar nima nimali nimisha nina ninh nino nirmala nisha nishant nisrine nissim nitin nitya nivi niyati njambi njeri njoki njoroge
  nkechi nkem nkiruka nkosana nkosinathi nnamdi nneka noa noah noam nobuhiro nobuko nodira noel noelani noelia noella noelle noemi nokuthula noluthando nolwenn
  nomsa nomvula nonna nonso noor noora nora norah norbert noreen noriko norio norma nour nozomi nthabiseng nthati ntombi nuala nuno nur nuray nuria nurit nurlan
  nurul nuwan nwando nyambura nyarai nyasha nyein nyoman nyree obi obiageli obinna octavia octavio odalys oddny oddvar odell odette odhiambo odhran odile oduya
  ofelia ogadinma ogechi ognjen ogonna oihana oisin okan okechukwu okonkwo oksana ola olaf olamide olav olayinka oldrich ole oleg oleh oleksandr oleksii oleksiy
  olena olesya olga olive oliver olivera olivia olivier olle ollie olof olu olubunmi oluchi olufemi olumide olumuyiwa olusegun oluwaseun oluwatobi olwen omar
  omari ombretta omer omolara ondine ondrej onur onyeka onyinye oona ophelia ophelie oren orhan oriol orla orlando orna ornella orsola orsolya orson ortrud
  orville osama oscar osei oskar osman osvaldo oswald oswaldo otavio othmar otieno otilia otis otmar ottavia ottilie otto ottokar ottoline oumar oumou ousmane
  outi ove ovidiu owain owen oyebola oyelaran oyinkan oystein oyuun ozan ozge ozgur ozioma ozlem pablo paco paddy padma padmini padraig paivi palesa paloma
  pamela pamella panagiotis pania paninnguaq panos paola paolo paraskevi parisa parvati parvin parviz pascal pascale pasquale patrice patricia patricio patrick
  patrik patrizia patrycja patryk paul paula paulette paulina pauline paulius paulo pavel pavla pavlina pavlos pavol pawel payal pedram pedro peer peeter peggy
  pekka pelin pelle pema penelope peninah perdita peregrine perla pernille perpetua perrine peta petar pete peter petr petra petronela petronella petros petter
  petteri petya pham phil philip philipp philippa philippe phillip philomena phoebe phumzile phuong phyllis pia pien pierluigi piero pierre pierrette piet
  pieter pieternel pietro piia pilar pim pinar piotr pippa pirjo pirkko pita plamen polina pooja poonam poornima porfirio prabhat prabhu pradeep pragya prakash
  pramod pranav prasad prashant pratik praveen preben preecha preeti premila prerna priit priscilla pritam prithvi priti priya priyanka przemek przemyslaw puja
  putri pyotr qadir qasim qiang qing quang quentin quilla quincy quintin quirijn quirin quiteria quyen raanan rabia rachael rachana rachel rachid radek radhika
  radim radka radmila radomir radoslav radoslaw radovan radu rafael rafaela rafal raffaele rafi rafiq raghav ragna ragnar ragnhild rahel rahim rahma rahul raimo
  raimund rainer raisa raivis raj raja rajesh rajiv rajkumar rajni rajnish rakesh ralf ralph ram ramesh rami ramin ramiro ramon ramona ramsey ramunas rana
  randall randi rangi rania ranjana ranjit raoul raphael raphaela raquel rasa rasheed rashid rashida rashmi rasmus ratana rauf raul ravi ravinder ravindra raviv
  rawan rawiri rayan rayhan raymond razvan rebecca rebeka rebekah rebekka reem reema reetta refilwe regan regina reginald regine regula reidar reijo reiko reima
  reina reiner reinhard reinhold reinier reinis rekha remco remi remigiusz remy rena renata renate renato rene renee renske renuka renzo reto reuben reuven
  revathi reyhan reza rhea rhiannon rhoda rhodri rhona rhonda rhys ricarda ricardo riccardo richa richard rick rickard rico rihanna riikka rik rikard rikke riku
  rina rinske rishi risto rita ritu ritva rivka riza rizal roald robbert robbie robert roberta roberto roberts robyn roch rochelle rocio roderich roderick
  rodica rodney rodolfo rodrigo rodrigues roel rogelio roger rohan rohit roisin roksana roland rolando rolf romain roman romana romano romy ron ronald ronan
  ronja ronnie ronny roos ropata rory rosa rosalba rosalia rosalie rosalind rosalinda rosalyn rosamund rosana rosanna rosanne rosario roseanne roselyn rosemary
  roser rosetta roshan rosie rosina rosita ross rossella roswitha rotich roxana roxane roxanne roy roya rozalia ruairi ruben rudi rudiger rudolf rudolph rudy
  rufus rui rukayat rukhsana rukmini rumi runa rune rupert ruslan russell rustam rusudan rutendo rutger ruth ruud ruxandra ruya ryan ryo ryoko ryota ryszard
  ryunosuke saad saara saba sabela sabelo sabina sabine sabri sabrina sacha sachi sachiko sachin sadhbh sadia sadie sadio saeed safia safiya saga sagal sahar
  sahil saida saif saima sakari sakina sakura salah saleh salim salima salka salla sally-ann salma salman salome saloni salvador salvatore salwa sam saman
  samantha samar samara sameer sami samia samina samir samira sammy sampo samson samu samuel samuli sana sandeep sander sandhya sandile sandor sandra sandrine
  sandro sanduni sandy sanjana sanjay sanna sanne sanni santeri santiago santino santosh saoirse saori sapna saqib sara sarah sarai sarita sascha sasha saskia
  satoko satomi satoshi satu satyam saul saule saulius saurabh sava saverio savitri savvas sayaka sayed scarlett scott seamus sean seb sebastian sebastiano
  sebastien seema sefa sefina segun seher seija seiji selam selamawit selim selin selina selma selvakumar selvi semra senait senthil senthilkumar seo-yeon seppo
  serafina serap serena serge sergei sergey sergio serhii serhiy serkan servaas seth seun seung seung-min sevara severin severine seydou seyed sezen shabana
  shabnam shadi shafiq shahid shahida shahin shahzad shai shaima shakira shalini shalom shamim shams shana shane shanelle shanice shankar shannon shanthi sharif
  sharmila sharon shashi shaun shauna shavkat shawn shay sheena sheila shekhar shelby shelley shelly sherif sheryl shigeru shilpa shilpi shinichi shinji shiori
  shira shirin shirley shiro shiv shivam shivani shlomo shoaib shobha shoichi shona shoshana shota shreya shruti shu-fen shubham shulamit shun shuo shwetha
  shyam sian siarl siavash sibel sibongile sibusiso sibylle siddharth sidonie sidra sidsel siegfried siegmund sigi sigmund signe sigrid sigridur sigrun sigurd
  siku silas silja silje silke sille silva silvan silvana silvia silvio simeon simin simisola simon simona simone simonetta simran sina sindre sinead siobhan
  siofra sione siosaia sipho siri siriporn sirkka sisi sissel sita siti siv sivakumar sixten siyabonga sizwe slamet slavica slavko slawek slawomir slobodan
  smita sneha snezana snorri soeren sofia sofie sofya sohail sohan soili solange soledad soleil solomon solvei solveig somchai somsak somto sonali sonam sondre
  sonia sonja sonu sonya soo-jin soo-yeon sophia sophie sorana soraya soren sorin sota soumya sowmya spencer spyros srdjan sreeja sridhar srinivas stacey stacy
  stan stanislav stanislava stanislaw stanko stanley stavros stefan stefania stefanie stefano steffen steffi steinar stelian stelios stella stellan sten stepan
  stephan stephane stephanie stephen steve steven stewart stian stien stig stijn stina stoyan stuart subhash suchitra suda sudha sudhir sue-ellen sufyan suha
  suhail sujata sujatha sukanya sulaiman suleiman sultana suman sumaq sumathi sumaya sumeet sumiko sumit sun-hee sunanda sune sung-min sunil sunita sunniva
  surabhi suraj suresh surya susan susana susann susanna susanne sushma susie suvi suyash suzan suzanna suzanne suzette suzuki svante svea svein sven svend
  svenja svetla svetlana svitlana swantje swati sybil sybille syed sylvain sylvester sylvia sylvie sylwia synne synnove szabolcs szilvia szymon taavi tabea
  tabitha tadeas tadeo tadesse tadeusz tadhg tae-yang taha tahir tahira taina taisiya taiwo takahiro takako takashi takeshi takudzwa takumi tala talal talia
  tallulah tama tamaki tamar tamara tamari tamas tamati tamaz tamika tammy tamsin tane tanel taneli tania tanisha tanja tanvi tanya tapiwa tara tarek tariku
  tariq taro taru tarun taryn tasha tashi tasneem tatenda tatiana tatjana tatsuya tatyana tawfiq tayo tebogo ted teddy teemu tegan tegwen tehila teija teiko
  temitope temperance tendai tendayi tenzin teo teodor teodora teofil terence teresa tereza teri terje tero terrence terry tess tessa tetiana tetsuya teuila
  teun tevita tewodros thabo thalia thamarai thandar thandi thandiwe thanh thao thea thekla thelma themba theo theodor theodora theodore theodoros theresa
  therese theresia theunis thiago thibault thida thierry thijs thilagavathi thilini thilo thirza thom thomas thomasz thora thorben thorbjorn thorsten thorunn
  thulani thuli thuy tiago tiare tibor tigist tigran tihana tihomir tiina tilda tilly tilman tim timea timo timon timotej timothee timothy timur tina tinashe
  tindra tine tipene tiril tirta tirza titilayo titus tivadar tjeerd tjitske tlaloc tobi tobiah tobias tobiasz tobin todd toivo tolulope tom toma tomas tomasz
  tomaz tomer tomi tomislav tommaso tommi tommy tomoko toni tonje tony torben torbjorn tord tore torgeir torill torsten torunn torvald toshi toshiko toshio tova
  tove toyin tracey tracy traian travers trevor trine trinh tristan tristana trond trudy truls trygve tsegaye tsering tshepo tsvetan tuan tugba tuija
  tuimalealiifano tulay tuli tulin tullia tunc tunde tuomas tuomo turid tuula tuva tycho tyler tynan tyra tyrone tyson tytti tzipora uche uchechi uchenna udaya
  udo ugo ugochukwu ulf ulises ulla ulpu ulric ulrich ulrik ulrika ulrike ulugbek uma umar umberto umesh umut unai unni urho uriel uros urs ursel ursula urszula
  usha usman uta ute uwe uxia uyen uzma uzoma vaclav vadim vahan vaida vaiva valdemar valdis valentin valentina valentino valentyna valeria valerie valeriia
  valerio valery valter vanda vanessa vanja varun vasantha vasco vasil vasile vasiliki vasilis vasily vassil vassilis vasundhara vaughn veera veerle veikko
  velda veli velma venkat venkatesh venla vera verena verna verner vernice veronica veronika veronique vesna vibeke vicente vicki vicky victoire victor vida
  vidar vidya viet vigdis viggo vignesh vijay vikas vikram viktor viktoria viktoriia viktorija vilde vilhelm vilja villads ville vilma vilmar vilmos vimal vinay
  vince vincent vincenza vincenzo vineet vinod vinzenz violeta violetta viorel viorica vira virgile virginie virpi virva vishal vishnu vit vitalii vitaly vito
  vitor vittoria vittorio vivaan vivek viveka vivian viviana vivien vivienne vlad vladimir vladislav vlasta vlatka vojtech volha volker volkmar volodymyr vuk
  vukan vusi vuyo vyacheslav wael wafa wafaa wahyu wai wairimu walburga waldemar waleed walid wallace wallis walter waltraud wambui wanangwa wanda wangari
  wanjiku wanjiru waqar warren warrick warsame wasim wayra wei wei-lin wencel wenche wendel wendelin wendell wendy wenzel werner wesley whetu wichai wiebke
  wieland wiesia wieslaw wiesław wikitoria wiktor wilbert wilbur wilfred wilfried wilhelm wilhelmina willa willem willem-jan willemijn william willie wilma
  wilson wim winfried winifred winnie winona winston wioletta wiremu witold wladyslaw wojciech wojtek wolf-dieter wolfgang wout wouter wyatt wynn xander xandra
  xanthe xaver xavier xenia xiang xiao xiaoli xiaoming xiaowei ximena xin xiomara xiuying xoan xochitl xolani yaa yaara yael yahaira yahya yakov yakup yamato
  yamina yamini yan yana yani yanick yaniv yann yannick yannis yara yardena yared yarek yaretzi yaroslav yasemin yash yasin yasir yasmin yasmina yasmine
  yasuhiro yasuko yasuo yaw yehuda yelena yeliz yemi yentl yesenia yesim yetunde yeva yevgenia yevgeniya yevgeny yevhen yevheniia yewande yi yiannis yifan yigal
  yigit yildiz ying yiting ylva yngve yohannes yoichi yoko yolanda yolande yonas yonatan yong yoon yorick yosef yoshi yoshiko yosra youri yousef youssef ysabel
  ysanne ysolde yuan yui yuichi yuka yukari yuki yukiko yukio yuko yulia yuliya yuma yumi yumiko yun yuni yunus yuri yuriko yuriy yusra yusuf yusuke yuta yutaka
  yuto yuval yves yvette yvonne zac zach zacharias zachary zadie zafar zaheer zahid zahir zahra zaid zainab zaira zakaria zala zaman zandile zandra zane zanele
  zaneta zara zaria zarina zawadi zbigniew zbynek zbyszek zdenek zdenka zdravka zdravko zeena zeeshan zeev zehava zehra zeina zeinab zelda zeljka zeljko zelma
  zena zeno zenobia zenon zeynab zeynep zhang zhanna zhen zheng zhi zhivko zhiwei ziad ziggy zigmund zilvinas zina zinaida zineb zinedine ziva ziyad zlata
  zlatan zlatko zodwa zoe zofia zoja zoltan zora zoran zorica zorka zoya zsofia zsolt zsuzsanna zubin zuleika zulema zulfiqar zurab zuri zuzana zuzanna zygmunt
`)

const folded: ReadonlySet<string> = new Set(names)

/** Whether a word, or the first part of a hyphenated one, is a given name. */
export function isGivenName(word: string): boolean {
  const plain = fold(word)
  return folded.has(plain) || folded.has(plain.split('-')[0]!)
}
