import {words} from '../../language/word-list.ts'

/** Where no name of a person stands: before and behind things, places, laws and organisations. */

/** A thing that carries a capitalised word as its name: “the Dexter service”, “Dolly, the clone job,”. */
const things = [
  ...words(`
  service cluster region zone pipeline dashboard server host node job bot tool app application database queue instance
  table bucket topic container pod agent exporter operator controller plugin library package module framework system
  platform project release version build branch repo repository environment alert rule proxy gateway router switch
  printer rack room warehouse office line station site campus building datacenter datacentre storm script daemon
  process driver client API endpoint portal chart diagram model network account contract license licence protocol
  chain blockchain test suite worker crate image namespace deployment stack config configuration file template cache
  store workflow wiki kernel firmware integration webhook connector token wallet miner validator device machine vm
  user customer engine wrapper fork mirror feature website page feed search sample distance estimate effect index
  curve filter assumption principle theorem hash product brand vendor company provider carrier supplier exchange
  magazine wire log metric query update upgrade migration outage incident broker stream shard replica bridge backup processor supplier insurer
  bank airline utility registrar reseller chatbot robot mascot dog cat parrot hamster statue satellite ship ferry vessel lorry
  tractor drone telescope microscope elevator turbine generator magnet beamline reactor furnace oven
  kiln scanner sequencer analyser analyzer spectrometer simulator emulator interpreter compiler debugger scheduler
  collector forwarder crawler scraper indexer resolver balancer renderer parser archive vault ledger registry directory
  helpline newspaper statute regulation algorithm codename
`),
]

const plural = (noun: string): string =>
  /[^aeiou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(noun) ? `${noun}es` : `${noun}s`

/** A plural before an object is a verb: “Ana tests the fix”. */
const thing = `(?:(?:${things.join('|')}|data ?cent(?:er|re)|${things.map(plural).join('|')})(?![\\p{L}-])(?<!s(?= (?:the|an?|his|her|out|that|our|off|it|all|both|on|up|down|back|in|to|for|and|if|whether) ))|(?:process|wireless)(?![\\p{L}-]))`

export const thingRightBehind = new RegExp(`^ ${thing}`, 'u')

export const thingInApposition = new RegExp(
  `^,? ?\\(?(?:(?<=[,(])\\s?)(?:is )?(?:[Oo]ur|[Tt]he|[Aa]n?|its|their|one of) (?:(?!(?:of|on|in|for|at|from) )[\\p{L}-]+ ){0,4}(?:${thing}|(?:voice|virtual|digital|AI|chat) assistant|(?!(?:SRE|DBA|IC|CEO|CTO|CFO|CIO|COO|CISO|DPO|VP|PM|PO|QA|MD|GM)(?![\\p{L}]))\\p{Lu}{2,5})(?=$|[,.;:)]| (?:that|which|of|for|in|on|from|to|at|with|by)(?![\\p{L}]))`,
  'u',
)

/** “the second processor, Peltra Pay,”: the name of the thing, where the sentence ends or goes on behind a comma. */
export const thingWithName = new RegExp(
  `\\b(?:[Tt]he|[Oo]ur|[Aa]n?|[Tt]heir) (?:[\\p{L}-]+ ){0,3}${thing}(?:, |(?<!(?:user|customer|vendor|supplier|company|provider|carrier|client|bank)) \\()$`,
  'u',
)

/** “Hilda and Gerda are the two cold stores”, “Oscar is the name of the tool”. */
export const isThing = new RegExp(
  `^(?: and \\p{Lu}[\\p{L}-]*)? (?:is|was|are|were) (?:the|an?|our|their|one of (?:the|our)|two|three) (?:(?!(?:of|on|in|for|at|from|who|one|with|to|that|whose|person|only|last|first) )[\\p{L}-]+ ){0,4}(?:${thing}|name(?= (?:of|given|that|we))|tenant|stores?|standby|placeholder|(?:demo|test|dummy|sample|example|fake) \\p{Ll}+)`,
  'u',
)

export const appositionEnds = /^(?:[,.;)]|$)/

/** “Flights to Sofia”: where things and travellers go. */
export const destinationBefore =
  /\b(?:[Ff]lights?|[Tt]rains?|[Bb]uses|[Tt]rips?|[Oo]rders|[Tt]raffic|[Ss]hipments?|[Pp]arcels|[Ll]orries|[Rr]outes?|[Ll]ines?|[Pp]assengers|[Tt]ravell?ers) (?:\S+ )?(?:from|to|in|via) $/

/** “on”, but for what people are relied on for: “waiting on Ana”. */
const on = String.raw`(?<!(?:[Rr]el(?:y|ies|ied|ying)|[Dd]epend(?:s|ed|ing)?|[Ww]ait(?:s|ed|ing)?|[Cc]ount(?:s|ed|ing)?|[Cc]all(?:s|ed)|[Ll]ean(?:s|ed|ing)?) )[Oo]n`

/** Where no person stands, whatever follows. */
export const noPersonBefore: readonly RegExp[] = [
  destinationBefore,
  /(?:^|[\s(“"])(?:[Aa]n?|[Tt]he|[Tt]his|[Oo]ur|[Tt]heir|[Ii]ts|[Ee]ach|[Ee]very|[Aa]ll|[Tt]hese|[Tt]hose|[Ss]ome|[Mm]ost|[Mm]any|[Nn]o|[Aa]nother|[Oo]ther|\d{1,3}) (?:["“*_(]|old |new |whole )?$/,
  /\b(?:[Pp]roject|[Ss]torm|[Hh]urricane|[Tt]yphoon|[Cc]yclone|[Oo]peration|[Cc]ode ?name|[Cc]ode-named|[Cc]odenamed|[Rr]elease|[Vv]ersion|[Cc]lusters?|[Hh]osts?|[Ss]ervers?|[Pp]rinters?|[Bb]ots?|[Jj]obs?|[Nn]odes?|[Rr]egions?|[Ss]ervices?|[Tt]ools?|[Ll]ibrary|[Mm]odules?|[Ss]tadium|[Hh]otel|[Ss]hips?|[Tt]rains?|[Ll]ine|[Rr]oom|[Bb]uilding|[Pp]lugin|[Cc]rates?|[Pp]rotocol|[Aa]pp|[Cc]ompany|[Vv]endor|[Ss]upplier|[Cc]arrier|[Rr]obots?|[Ss]atellites?|[Tt]elescopes?|[Vv]essels?|[Ff]err(?:y|ies)|[Mm]odels?|[Ee]nvironments?|[Dd]atabases?|(?:is|are|was|were|be) (?:named|called|labelled|labeled|nicknamed|dubbed)|dubbed|named after|known as|(?:code ?|nick|host)name(?: of \S+ \S+)? (?:is|was)) ["“*_]?$/,
  new RegExp(
    String.raw`(?:^|[\s(])(?:[Ii]n|[Nn]ear|[Aa]t|[Vv]ia|[Ww]ithin|[Aa]cross|[Tt]hroughout|[Oo]utside|[Tt]owards|[Aa]round|[Ii]nside|[Ii]nto|[Oo]nto|[Ss]outh of|[Nn]orth of|[Ee]ast of|[Ww]est of|[Uu]sing|[Rr]unning|[Uu]pgrading|[Ii]nstalled|[Ii]nstalling|[Vv]ersus|vs\.?|${on}) $`,
  ),
  /[/@#$_.\\-]$/,
  /\p{L} & $/u,
]

/** Laws and methods bear the names of people of long ago. */
export const lawBehind =
  /^(?:['’]s)? (?:law|theorem|algorithm|distance|filter|diagram|chart|paradox|principle|razor|number|conjecture|rings?(?! (?:the|an?|up|back|our|them|him|her|his|in)\b)|orbit|effect|equation|inequality|trees?|curve|coefficient|api|status page|documentation|docs|roadmap|sdk|cli)\b/i

export const noPersonBehind: readonly RegExp[] = [
  lawBehind,
  // “from Jan to March”
  /^ (?:to|until) (?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)(?![\p{L}])/u,
  /^(?:[/@#$_\\]|\.\p{L}|[–-]\p{L}| ?&|\d|™|®|\()/u,
  /^ (?:\d|v\d|is (?:a|an|the|our) (?:[\p{L}-]+ ){0,3}(?:service|tool|bot|job|library|cluster|system|database|region|server|train|release|branch|version|code ?name|host|node|environment|project|freeze))/u,
  /^ (?:[\p{L}-]+ ){1,6}(?:by itself|as the bot)\b/u,
  // “Martin's Brook”
  /^['’]s (?:Brook|Bridge|Wood|Hill|Cross|Creek|Bay|Point|Island|Landing|Mill|Lane|Road|Street|Square|Park|Gate|Corner|Wharf|Harbou?r|Ferry|Church|Hospital|College|School|Cathedral|Inn|Arms|Bar|Caf[eé]|Pizza|Kitchen|Bakery|Market|Deli|House|Hall|Court|Cove|Ridge|Rock|Lake|River|Falls|Pass|Peak|Head|End|Green|Field|Close|Farm|Well)(?![\p{L}])/u,
  /^['’]s (?:Day|Eve|of )/,
  // Of a machine only
  /^['’]s (?:disks?|inodes|CPUs?|cores|heap|fans|PSUs?|NICs?|sockets|uplinks?|firmware|kernel|filesystems?|RAM|leader|followers?|partitions|replicas?|shards?|listeners?|backlog|boot|root volume|load)(?![\p{L}-])/u,
  /^['’]s (?:ticket gates|api|status|servers?|systems?|infrastructure|network|platform|cdn|dns|support|customers?|users|engineers|staff)\b/i,
]

/** Leads the name of a thing: “Storm Ingunn”, “Project Ophelia”. */
export const namesThing =
  /^(?:Hurricane|Storm|Project|Typhoon|Cyclone|Operation|Lake|Mount|Cape|Port|Camp|Fort|Saint|Planet|Comet|Platform|Cluster|Host|Server|Printer|Service|Codename|Release|Version|Bot|Hotel|Castle|Avenue|Street|Rue|Plaza|Terminal|Gate|Room|Building|Tower|Line|Station|Team|Squad|Group|Company|Region|Zone|Node|Job|Ship|Ferry|Satellite|Telescope|Robot|Model|Chapter|Figure|Table|Plan|Phase|Site|Depot|Warehouse|Store|Branch|Ward|Hall)$/

/** “Kestrel were paged”, “Nordwind have confirmed”: many, who have one name. */
export const manyBehind = /^ (?:have|were|are|own) (?!to(?!\p{L}))\p{Ll}/u

/** “Veltron lost its leader” */
export const itsBehind = /^ (?:\p{Ll}+ ){1,2}its /u

/** What a document says of an organisation or a product with a name, never of a person. */
export const organisationBehind =
  /^(?: (?:experienced|suffered|customers?|users?|employees?|engineers?|staff|team|Finance|Network|Inc|Ltd|GmbH|Labs|Group|Games|Foundation|Corp)\b| n?or its\b| and its\b|-\p{Ll}|['’]s (?:customers|users|employees|engineers|clients|servers|infrastructure|status page|website)\b)/u

/** What stands before the name of a thing or a place somewhere in the document. */
export const thingBefore = new RegExp(
  String.raw`(?:^|[\s(])(?:[Tt]he|[Aa]n?|[Oo]ur|[Ii]n|[Aa]t|[Vv]ia|[Uu]sing|${on}|[Ii]nto|[Oo]nto) \[?$`,
)

/** “Vulnerability Remediation Coordination (VRC)”: a short form is given. */
export const shortFormBefore = /\p{Lu}[\p{L}'’]{0,20} \($/u
