/**
 * The closed word lists on which the grammar of the language rules stands. They are about English, not about blame:
 * what is blameful, and why, is data of the rules (`rules/phrases/`).
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Pronouns that stand for people. `they` is one of them only where a person was named before. */
export const humanPronouns = list(
  'we i he she who whom someone somebody nobody everyone everybody anyone anybody',
)

/** Nouns for people, roles and groups of people. A trailing -s is allowed for. */
export const humanNouns = list(
  `engineer developer dev operator admin administrator sysadmin dba sre on-call oncall on-caller responder commander
   manager lead leader leadership management director executive maintainer reviewer author committer contributor
   programmer coder subsidiary tester analyst strategist designer architect owner colleague member person people individual human
   staff employee intern contractor vendor consultant technician team squad crew department organisation organization
   company shift personnel stakeholder coordinator facilitator scribe deployer approver releaser nobody
   expert specialist supervisor officer chief boss volunteer trainee trainer newcomer joiner hire student mentor
   dispatcher nurse doctor pharmacist teacher clerk accountant auditor lawyer translator moderator presenter
   electrician plumber mechanic courier supplier partner subcontractor freelancer coworker teammate folk guy
   peer requester requestor assignee board committee council agency chair secretary caretaker
   steward captain president founder ceo cto cfo coo ciso cio ic vp scientist economist tech helpdesk
   rep representative liaison superintendent foreman foreperson custodian buyer integrator apprentice buddy trader
   cashier novice rookie starter guild chapter tribe firm dpo pm pi marketer tutor assistant surgeon delegate deputy
   packager publisher editor journalist librarian planner fitter inspector signaller
   taker note-taker hotline desk office bureau authority newsroom receptionist researcher statistician chemist
   biologist physician midwife janitor gardener cook chef storekeeper picker packer welder machinist pilot
   wholesaler retailer distributor haulier caterer grower brewer baker butcher grocer roofer carpenter joiner glazier
   mason surveyor solicitor lender breeder vet dentist therapist bricklayer tiler landscaper upholsterer
   conductor skipper sailor dean principal professor lecturer headteacher registrar treasurer chairman chairwoman
   warden guardian watchman counsel paralegal notary actuary underwriter recruiter copywriter
   illustrator photographer porter waiter waitress barista bartender cleaner paramedic firefighter annotator curator instructor coach referee ranger lifeguard usher proofreader postman sponsor po installer whoever newbie senior junior practitioner telco typist bookkeeper`,
)

/** Departments: people where nothing but such a modifier stands with them. “Write operations” are none. */
export const departments = list(
  `marketing sales finance legal product procurement compliance infosec security engineering hr logistics dispatch
   purchasing facility treasury accounting communications qa recruiting recruitment support ops operations noc soc facilities merchandising
   ux netops devops secops devex devrel payroll comms planning payable receivable`,
)
export const departmentModifiers = list(
  `the our their your customer client technical production first-line second-line third-line first-level second-level it
   upper senior middle field site user tech network capacity demand accounts`,
)
/** With an article alone these are things: “the product”, “the operations”. */
export const thingsWithArticle = list(
  'product operations security dispatch communications recruitment planning',
)

/** Parts of a system whose name stands for the team that runs them, where only people could have acted so. */
export const teamsByThing = list(
  `platform storage billing infra infrastructure data networking network networks payments identity backend frontend
   mobile web growth search checkout analytics content editorial warehouse core messaging observability monitoring
   databases database cloud desktop hardware firmware research design library production primary secondary hosting`,
)
/** Organisations and places of work whose systems or rooms bear their name as well. */
export const organisations = list(
  `provider carrier registrar isp bank insurer host airline utility telco operator processor reseller manufacturer
   landlord hoster hyperscaler bureau exchange club school hospital clinic university ministry workshop lab laboratory
   ward rota depot factory headquarters hq kitchen bridge plant`,
)

/** In front of a word for people these make it a program: “the package manager”, “the partition leader”. */
export const machineModifiers = list(
  `package session connection queue cluster resource secret secrets traffic certificate cert cache lock memory device
   file window node pod task job state transaction transactions partition raft process worker event message thread
   volume ocsp kubernetes k8s custom helm prometheus postgres postgresql kafka etcd redis offset consumer request service
   configuration config boot disk power database db group lease ingress istio rabbitmq elasticsearch mysql mongodb
   workload cron batch stream log download upload font layout display tag password context plugin extension module new
   old elected`,
)
/** Whose agents are people. */
export const humanAgents = list(
  'customs insurance freight shipping support service desk helpdesk booking sales travel ticket customer call-centre call-center phone',
)
/** What a group is a group of people for. */
export const humanGroups = list(
  'pilot working task steering operations ops support engineering product interest core dba peer advisory user study focus steering project network platform release integration incident design research database storage security logistics infrastructure',
)

/** People in two words, of which the second alone may be a thing. */
export const peopleInTwoWords =
  /^(?:(?:scrum|station|harbou?r|shift|line|head) master|(?:remote|smart) hand|(?:pager|key|budget|office) holder|(?:crane|truck|forklift|bus|train|lorry|van|taxi|tram|delivery|tanker) driver|(?:traffic|flight|stock|quality|financial|duty) controller|(?:human|second|quality) checker|(?:second|third|careful|attentive|fresh) reader|(?:security|night|gate|site) guard|(?:on-call|oncall|duty|shift|relief|response) pair)$/

/** Words for people of which programs are made as well. */
export const machineRoles = list(
  `manager operator leader coordinator responder dispatcher committer translator deployer director designer
   author owner planner pilot conductor agent member executive inspector picker editor publisher host assistant installer
   guardian warden starter presenter broker`,
)

/** People outside: what they could not do is impact, not blame. */
export const outsiders = list(
  `user customer client visitor attacker actor hacker intruder adversary player insider thief phisher criminal fraudster
   spammer scammer bot reader shopper guest passenger patient subscriber tenant member viewer caller applicant
   consumer pensioner merchant seller citizen resident traveller traveler donor`,
)

/** Controls: parts of a system whose purpose is to prevent, catch or limit. */
export const controls = list(
  `test testing review process procedure check checklist alert alerting alarm monitor monitoring canary staging pipeline
   ci safeguard guard guardrail validation linter lint audit approval runbook playbook dashboard drill rehearsal rollback
   checker analyser analyzer sanitizer sanitiser simulator type-check watchdog interlock cross-check double-check
   scan scanner prototype detection policy gate flag limit quota backup backups qa this that it which
   fallback constraint exercise suite mode validator verification confirmation prompt calibration inspection sampling stocktaking`,
)

/** People or devices: only people overlook and forget. */
export const peopleOrDevices = list('driver checker loader handler secondary primary guard')

export const determiners = list(
  'a an the this that these those its our their his her my your no any some each every all both more most enough',
)

export const prepositions = list(
  `of in on at by for from with without to into onto about over under after before between during through across against
   within upon via per like as than until till since`,
)

/** Words that begin another clause: a subject is not looked for behind them. */
export const clauseBreaks = list(
  `, ; : . ! ? ( ) " “ ” – — - | and but or so because that which when while where if unless although though whereas as than → ← ⇒
   then whether since until after before how why what`,
)

export const auxiliaries = list(
  `is are was were be been being am have has had do does did will would shall should can could may might must ought 'd`,
)

/** Adverbs that do not end in -ly and may stand inside a verb group. */
export const adverbs = list(
  `  therefore thus accordingly consequently
not never ever also always already just still even then perhaps maybe probably possibly at least the very only soon
   sooner better instead in fact too much rather almost well simply really all both ideally earlier first perhaps`,
)

/** Past participles used as adjectives so often that “have limited access” is no perfect tense. */
export const adjectivalParticiples = list(
  `automated dedicated limited detailed distributed predefined defined restricted shared managed signed documented
   standardized standardised centralized centralised improved increased reduced named assigned required related
   well-defined up-to-date isolated fixed written tested trained elevated redundant known`,
)

/** Words on -ed or in the irregular list that are no participles. */
export const notParticiples = list(
  'need speed feed seed breed exceed proceed succeed indeed embed red bed shed',
)
