import {
  adverbs,
  auxiliaries,
  clauseBreaks,
  controls,
  determiners,
  humanNouns,
  outsiders,
  prepositions,
  teamsByThing,
} from './lexicon.ts'
import {peopleDoToo, programsDo} from './human-acts.ts'
import {fold, words} from './word-list.ts'

/**
 * Words that stand with a capital letter and name nobody: what begins sentences in postmortems, departments, roles,
 * weekdays, months, languages and peoples. Plurals and verb forms are told by their ending.
 */
const common = words(`
  least treasury comptroller registrar admissions radiology oncology concierge housekeeping catering haulage underwriting claims ombudsman parliament senate congress
  having being he she him her his hers they them their we us our you your it its i me my who whom whose
  hindsight retrospect contract regression synthetic peer concerns discovery permanent tba numerous frequent huge discussions discussion blog eastern western northern southern premium repaired pacific mitigation attendees attempted detect duplicate endless ever fewer hopefully ironically isolate keep knowing lacking maybe naturally overnight partly presently prod rather regrettably reproduce roughly seemingly somewhere sporadic still thanksgiving thereby timestamps tomorrow toward unclear unplanned unrelated whenever yesterday zone
  pay cash credit credits bank card post mail air sea sun rail
  sick busy lucky happy hence hello dear regards thx ack nack roger cheers ciao gamma omega beta delta epsilon sigma kappa lambda theta tba tbc rip aka btw imo afaik iirc asap bridge headcount ticker tea coffee lunch breakfast dinner noon midnight dawn dusk rain snow wind lightning thunder heat frost flood fire smoke water gas power
  able about above absolutely abroad access accept account accounts across act action actions active actually add added additionally additional admin admins after afterwards again agenda agent agents ago agree ahead
  alert alerts all allow almost along already also alternatively although always among amount amounts an analysis analytics and annual another answer any anybody anyone anything anyway apart api app apparently appendix applied apply
  approximately apps area as ask aside assets assume at attempt attempts audience audit auth available away back backend background backlog backup bad basically batch because become before begin behind being below besides best better
  between beyond big billing blameless block board body both branch bridge bring broken browser budget buffer bug bugs build builds business but by cache call calls can cannot capacity care carrier case cases cause caused causes center central certain
  certificate change changelog changed changes channel channels chat check checks checkout child circuit claim class clean clear clearly client clients clock close closed cloud cluster clusters code cold command commit commits common communication
  communications community compare complete completely compliance component components computer concern concurrent condition conditions config configuration confirm confirmed connection connections consequently consider constant consumer consumers contact container
  containers content context continue contributing control controller correct cost could count country couple course cover crash create critical cron current currently custom customer customers cut daily damage dashboard dashboards data database databases date day days
  deadline debug december decision decisions deep default degraded delete deleted delivery demand depending deploy deploys deployment deployments derived design desk despite detail detailed details detected detection dev develop developers device devices did diff different digital
  direct directly director disk dispatch do docs document documents does domain done double down download downtime draft drive driver due during duration duty each earlier early easily east edge edit effect effectively effort either else email emails emergency empty enable end
  ended ending engine engineering engineers enough ensure enterprise entire entry environment environments equipment error errors escalate especially estimate etc even event events eventually ever every everybody everyone everything evidence exact exactly example except
  exception exceptions executive existing exit expect expected export extended external extra facilities fact factors fail failed failing failover failure failures fair fall false family far fast fault feature features feedback fetch few fewer field file files fill filter final finally
  finance find finding findings fine finish fire firmware first fix fixed fixes flag fleet flow folder follow followed following follow-up for force forecast form formerly forward found foundation four fourth free fresh friday from front frontend full fully function further furthermore
  future gap gateway general generally get give given global go goal going gold good grace group groups growth guest guests guide had half hand handover hard hardware has have headquarters health healthy heavy help helpdesk hence here hi high higher highest history hold home host hosts hot
  hotline hour hours how however hr human hundreds idea if image images immediate immediately impact impacted implement import important in inc incident incidents include including increase increased index indeed individual information infra infrastructure initial initially input inside install instance
  instances instead insufficient integration interestingly interim internal internally international internet intervention into investigate investigation invoice invoices involved is issue issues it item items its itself job jobs join just keep key keys kill knowledge known kudos lab lack large last
  lastly late later latency latest launch law layer lead leader leadership learning learnings legal less lesson lessons let level leverage library light like likely limit limited limits line link links list live load loads local location log logic login logistics logs long look loss lost lots low
  luckily machine machines mail main mainly maintenance major make man manage management manager managers manual manually many map mark marketing master match maybe mean meanwhile measure medium meeting member members memo memory merge merchant merchants message messages metadata metric metrics mid middleware midnight
  might migrate migration mid-day milestone minor minute minutes miss missed missing mistake mitigate mitigated mitigation mobile mode model module moment monday monitor monitors monitoring month monthly more moreover morning most mostly move moved much multiple must name namely national near nearly need
  needed neither network networking networks never nevertheless new next night no nobody node nodes noise none nor normal normally north not note notes nothing notice notification notifications now nowadays number numbers object obviously occasionally of off office offices often oh ok okay old on once one ones
  ongoing online only onto open opened operating operation operational operations operator operators ops option or order orders organization original originally other others otherwise our out outage outages outcome outside over overall overnight overview own owner owners owns package packages page paged pages paging panel paper
  parallel parameter pager pagers arrival arrivals departure departures parent part partial partially participants parties partly partner partners parts party password past patch path pattern payload payment payments payroll peak pending people per percent perhaps period permission person phase phone pick pilot ping pipeline pipelines plan planned planning plans
  platform please plus pod pods point points policy pool pools poor port portal possible possibly post posted postmortem potential power practice pre preliminary prepare presence present press previous previously primary prior priority private probably probe problem problems procedure process processes procurement prod produce
  producer product production products professional program programme progress project projects promote proper protocol prove provide provider providers proxy public publish publishing pull purchasing purpose push pushed put quality quarter quarterly queries query question questions queue queues quick quickly quite rare rate rather raw
  re reach read readers real realtime reason reasons reboot rebooted rebuild recall receive recent recently recommend record records recover recovered recovery red redeploy reduce reference referring refund region regional regular regulatory related relative release releases remaining remediation remember remote remove removed repair repeat
  replace replica replicas reply report reported reports repository request requests require required research reset resolution resolve resolved resource resources responders response rest restart restarted restarting restarts restore restored result results resume retail retries retro retrospective retry return returned revenue revert reverted review
  reviews right risk risks role roll rollback rolled rollout root rotate rotation round route routers routes routing rows rule rules run runbook runbooks running runs safety sales same sample saturday save scale scanner schedule scheduled scheduler schema scheme scope screen script scripts search season second secondary secondly seconds section
  security see seems seen segment self send senior sensor separate separately sequence series serious server servers service services session set sets setting settings setup seven several severe severity shared shift shipping short shortly should show side sign signal signals significant silence similar similarly simple simply since single site sites
  situation six size skip slack slight slow small smart smoke snapshot so social software solution some somebody somehow someone something sometimes somewhat soon sorry source sources space special specific specifically speed spike split sprint stability stable stack staff stage staging stakeholders stale standard standby start started starting starts
  state stateful statement static statistics status steady step steps still stop stopped storage store stores storm story strange strategy stream string strong structure student students stuff subject submit subsequent subsequently success successful such sudden suddenly summary sunday supplier suppliers supply support supposedly sure surprise suspect switch switches
  symptom symptoms sync synthetic system systems table tables tag take talk target task tasks tax team teams tech technical technically technician telemetry temporarily temporary ten tenant tenants term test tested tests text thank thankfully thanks that the their them then there thereafter therefore these they thing things think third this those though thousands
  three threshold thresholds through throughput throughout thursday thus ticket tickets tier time timeline timeout timeouts times title to today together token tokens tomorrow tonight too tool tooling tools top topic total total touch trace traces track tracker traffic train training trains transaction transactions transfer transport travel tried trigger
  triggered true trust try tuesday turn turned twelve twice two type typically under underlying unfortunately unit unknown unless unlike until up update updated updates upgrade upgrades upload upon upstream urgent us usage use used useful user users using usual usually utility vacation valid value values various vendor vendors version versions very via video view views visibility
  visitor visitors volume wait waiting war warehouse warm warning warnings was watch way we web website wednesday week weekend weekly weeks well went were west what whatever when whenever where whereas wherever whether which while who whoever whole whose why wide will window with within without word work worked worker workers workflow workload world worse worst would write
  wrong yeah year years yes yesterday yet you your zero zone zones
  january february march may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
  easter christmas ramadan diwali halloween thanksgiving hanukkah eid passover
  african american arab asian australian austrian belgian brazilian british canadian catalan chinese czech danish dutch egyptian english european finnish french gaelic german greek hebrew hindi hungarian icelandic indian indonesian irish
  italian japanese kenyan korean latin maori mexican nigerian norwegian persian polish portuguese roman romanian russian scandinavian scottish serbian slovak spanish swahili swedish swiss tamil thai turkish ukrainian vietnamese welsh
  internet ethernet act bank bay bill board bureau centre church city club college committee company consortium corp corporation council court department district division embassy federation foundation fund gmbh group hall holding holdings hospital hotel hq hub inc institute journal labs league limited llc
  ltd magazine ministry museum network office park partners plc police press railway republic river road school science society station street telecom terminal tower trust union university valley
  analyst anybody architect assistant author captain ceo cfo chair chairman chief cio ciso colleague commander consultant coo coordinator cto deputy designer director engineer executive facilitator founder head intern investigator judge lead maintainer officer president principal professor programmer
  reviewer scribe secretary secretariat sergeant strategist supervisor technician tester treasurer trainee vp
  longer shorter lower faster slower bigger smaller cheaper stricter tighter wider narrower older newer simpler easier stronger weaker deeper shallower safer closer larger greater heavier lighter poorer warmer colder quicker
  looser broader softer louder quieter busier thinner thicker hotter cooler brighter darker steeper rarer leaner calmer smoother clearer noisier fresher
  apollo bearer boolean canary captcha cookie cron daemon docs json yaml xml html css http https tls ssl tcp udp dns sql url uri uuid regex stdin stdout markdown unicode utc gmt cet cest est edt pst pdt ist bst aest jst wat eat sast
  helpful affected amongst noted edited cc fyi tbd todo tldr wip nb ps eta faq
  approval attendance availability awareness bandwidth behaviour behavior breakage bulk bundle cabling cadence caller carriers catalogue chaos clinic closure colo comms compute consensus crew cutover dba dispatcher doctors drivers
  dependency dependencies editor editorial escalation failback fault finops forensics fraud freight gatekeeper governance ground guard guideline hypothesis identity ingestion inspection inventory leaders leak ledger lifecycle locking
  loyalty majority merchandising moderation moderators noc nurse nurses observability onboarding oncall packaging parser parsing parity passengers patient patients pharmacy physicians plant pre-production privacy procedure
  quorum recap reception receptionists rehearsal replication replay residents resilience retention rider riders rota router saas sanity secrets sellers serialization sharding shipments shop shoppers socket solely speakers
  squad squads streaming subscriber subscribers suite supervisors surgeons symlink teachers telephony tellers throttling timekeeping toggle topology tracing transit triage truck tuning upside uptime validation verification volunteers waiter wallet waterfall webhook weighing
`)

const lists = [
  adverbs,
  auxiliaries,
  clauseBreaks,
  controls,
  determiners,
  humanNouns,
  outsiders,
  prepositions,
  teamsByThing,
]

/** Endings of abstract nouns, adverbs, adjectives and verb forms, which names of people rarely have. */
const derived =
  /^.{3,}(?:tion|sion|ment|ments|ness|ity|ities|ly|ship|ware|able|ible|ful|less|ous|ising|izing|ating|ised|ized|ated|tions|sions|ings|isms?|ally|ical|logy|logies|ary|ory|ive|ern|ure|age|ery|ic|ant|ent|ial|ional|ance|ence|ist|ists)$/

/** Whether a capitalised word is an ordinary one; a contraction counts as its first word. */
export function isOrdinary(word: string): boolean {
  const [plain = ''] = fold(word).split("'")
  if (common.has(plain) || lists.some((list) => list.has(plain))) return true
  if (plain.endsWith('s') && humanNouns.has(plain.slice(0, -1))) return true
  if (plain.endsWith('s') && (peopleDoToo.finite.has(plain) || programsDo.finite.has(plain))) return true
  const parts = plain.split('-')
  return parts.length > 1 && common.has(parts[0]!)
}

/** Whether a word looks as if English had made it from another: rarely a name. */
export function looksDerived(word: string): boolean {
  return derived.test(fold(word)) || /^[a-z]+(?:ing|ed|ers|ors)$/.test(fold(word))
}

/** Short forms in capital letters that are no initials of a person. */
const acronyms = words(`
  cst tba pax cet ies san edt mst akst hst nzst nzdt aest aedt acst awst hkt sgt wib msk trt gst eet eest west wet cat eat wat sast utc
  dba noc sre ic ops ceo cto cfo cio coo ciso dns api aws gcp cpu gpu ram vm vms lb db dbs ui ux qa pm po tl em cs it hr pr prs mr mrs ci cd cicd eta eod bcc utc gmt cet cest est edt pst pdt bst ist
  dm dms ip ips iam k8s vpc cdn ssl tls ssh http sql url json yaml xml csv pdf ios os pod tcp udp ttl slo sla sli kpi okr rca rpo rto mttr mttd p0 p1 p2 sev sev1 sev2 sev3 waf acl ami arn ebs ec2 eks ecs rds s3 sqs sns elb alb nlb
  nat vpn lan wan wifi nfs smtp imap ntp cli sdk ide jvm gc oom io ssd hdd raid san nas bgp isp dc az eu us uk usa uae un ny sf la de fr apac emea latam np ok no yes am pm fyi tbd todo tldr faq ps nb eg ie re
  vs etc max min avg sum id ids uid gid pid ppid ack nack syn fin rst rpc grpc mq cron lts eol ga rc poc mvp crm erp cms pos atm etl ml ai llm gdpr pii pci dss sox hipaa kyc soc csp cve cors csrf xss jwt sso
  saml oauth ldap mfa otp hsm kms rbac ttfb rps qps tps apm rum crd hpa pvc pv svc ns cr mom bt gm ge hp lg css html js ts jsx php pkg deb rpm iso usb pdu ups bmc bios hvac ac voip sip pbx sms mms gps rfid nfc iot plc
  scada edi ftp sftp scp tac msp soc csm csr tam ae se sa spof dr ha bcp bau wip ltm wal lsn gtid dml ddl cte dag mls nft ico eth btc mod ot rfc dhl ups tnt dpd gls st ave blvd start end note update alert done info warn error fail ok open down up fixed impact root cause time date
`)

/** Whether letters in capitals are an acronym and no one's initials. */
export function isAcronym(word: string): boolean {
  return acronyms.has(fold(word))
}
