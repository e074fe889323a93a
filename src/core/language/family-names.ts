import {words} from './word-list.ts'

/**
 * Family names of many cultures, without accents and in lower case. A name that is a given name too stands in
 * `given-names.ts`; one of which a company, a product or an effect is known is left out, as are those whose ending tells.
 */
export const familyNames = words(`
  abdi abdullahi abiodun aboagye acheampong achebe achterberg acosta adams adeleke adeyemi adichie afolabi agarwal
  aguilar agyeman ahlberg ahn ainsworth akande akintola akpan alcantara alderson alfaro almeida alonso alvarado alves
  amoah anderson andrade ansah antwi appiah aquino araujo arevalo arias armah arora asante ashby ashworth atkinson
  avila awad ayala azevedo bachmann baird bakare bakker balasubramanian baptista barbosa barnett barreto barron barros
  bartlett basu batista bautista beaumont beckett benitez bennett bergman bergmann bernal bhatt bhattacharya
  biedermann bjork blackwell blair boateng bose bouchard boucher bradley brandt braun brennan briggs britton brower
  bryant buchanan buckley burgess burke burnett byrne caballero cabral cabrera caldwell callahan calloway calvo
  camacho cantu cardenas cardoso carmichael carrasco carroll carvalho castellanos castillo castro cervantes
  chakraborty chambers chang chaudhary chaudhry chavez cheng cherian cheung chiang choi chopra choudhury chow
  chowdhury chua chukwu clarke clayton coelho cohen connolly contreras cordero coronado correa cortez costello
  crawford cunha cunningham dahlgren dalton danso daramola dasgupta davenport davies davila davis delacroix delgado
  desai deshmukh deshpande dhillon dias diaz dimitrov dixon dlamini doherty donnelly doyle drummond duarte dubois
  duffy duran dutta eaton eberhardt eboue echeverria edwards egan eriksen escobar espinoza esposito estrada evans eze
  faria farias farooq farrell faure fernandes ferrara ferraro ferreira ferrell figueroa fitzgerald fitzpatrick
  flanagan fofana fontaine forsberg fournier franke freitas fuentes gagnon gallagher gallardo galvan ganesan garcia
  garner garza gauthier genovese gerber ghosh gibbons gibbs gilmore giordano girard gomes gomez gonzales gonzalez
  goodwin gottlieb goyal greco griffith grimaldi gruber guerra guerrero guillen gunawardena gupta gustafson guzman
  gwala hagen hahn hammond hanley haque harrington hartman harvey hayashi henderson hendricks henriksen heredia
  herrera higgins hodges hoffman hoffmann hofmann hogan holloway holmberg holmes horvath hosseini howell hristov huber
  hutchinson huynh ibarra idowu igwe ilves inoue iqbal irving isaksen ishida ivanov iyer izquierdo jacobsen jacobson
  jain jaramillo jayasinghe jayawardena jha jimenez johnson jones joshi kaczmarek kamara kang kapoor katz kaufman
  kaufmann kavanagh keller khan khanna kirchner kirkland klein kohler kone koroma kowalski kozak krause krueger kruger
  kuhn kulkarni kumari kurosawa kuznetsov kwon lachance laing landry langley larkin lavoie lawson leblanc leclerc
  lefebvre lehmann leroux leung levy liang lindberg lindgreen lindgren lombardi lopes lopez lozano lucero lundberg
  lundgren macdonald macias mackay maclean mahlangu maldonado malhotra mancini marino marquez marsden martinez martins
  masuda mathur matsuda matsui mbeki mccarthy mckenzie mehra mehta mejia mendes mendoza menon meyers mishra mizrahi
  moeller mokoena molina moller monteiro montero morales moreau moreira moreno morris morrison mowery mueller mulder
  munoz myers nagata nair nakajima nakano narvaez navarro ndiaye ndlovu neumann nielson nikolaev nkosi nolan noriega
  norris novak nowak nunes nunez nwosu obando ochoa oconnor odonnell ogawa ogunleye okafor okeke okoro oliveira olson
  omondi onyango opoku orozco ortega ortiz osorio ouedraogo owusu ozturk pacheco padilla palacios panchal pandey
  pappas paredes parekh parikh patel paterson patil pavlov pemberton pena pereira perera peterson petrov pfeiffer phan
  pillai pinto pires powell prieto pritchard quigley quintana quiroga quispe qureshi rafferty raghavan rahman
  ramachandran ramos rangel raut reddy reilly reinhardt renaud requena reyes ribeiro richards richter riedel riley
  rinaldi rivas rivera robertson robinson robles rocha rojas romero rosales rosen rosenberg rossi rousseau rowe ruiz
  russo salazar saldana salinas samaraweera sandberg sandhu sandoval sanghvi santos saravanan sarkar sasaki sato
  schaefer schafer schmidt schmitt schmitz scholz schroder schroeder schubert schulte schultz schulz schumacher
  schuster schwartz schwarz schwarzenbach serrano seymour shapiro sharma shaw sheikh sheridan shimizu shukla siddiqui
  simmons simpson singh sithole soares sobel soderberg sokolov solberg soto sousa souza srinivasan stavrou stephens
  stevens stokes subramanian sullivan sundaram swanson szabo takahashi tanaka tandon tanvir tavares teixeira thapa
  thibodeau thompson thomsen thorne thornton thurston tiwari tomlinson toussaint townsend tran traore trujillo tsang
  tshabalala uchida ueda underwood uribe urquhart valdez valenzuela vargas vasconcelos vasquez vaughan velasco
  velasquez velez venkataraman venkatesan verhoeven verma vermeulen vidal vieira villanueva villarreal vogel vogt
  volkov voss walsh wambugu watanabe watkins weinberg weiss weisz wendt whitcombe whitfield wilcox wilkinson williams
  williamson wojcik wong xiong xu yadav yamada yamashita yates yeung yildirim yilmaz yoshida zamora zapata zavala zhao
  zhou zhu ziegler zimmerman zimmermann zuniga
`)
