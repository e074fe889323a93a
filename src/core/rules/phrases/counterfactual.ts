/**
 * What the consequence of a world that did not exist is worth. A consequence that prevents, finds or shortens says
 * what was missing here; one that harms says how it could have been worse, and is welcome. Source: the readings of
 * public postmortems behind `design.md`.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Past participles of what makes an incident smaller, shorter or known sooner. */
export const relief = list(
  `prevented avoided caught detected found noticed spotted seen shown cut saved flagged revealed limited stopped ended
   surfaced exposed allowed sufficed spared woken warned helped shortened reduced alerted led given told brought
   uncovered identified highlighted pointed prompted sped halved enabled eliminated eased simplified averted minimised
   minimized mitigated blocked recognised recognized discovered improved hinted signalled signaled let
   protected rejected refused reminded paged provided bought forced required enforced accelerated lowered
   unearthed narrowed isolated solved resolved fixed tipped raised clarified sufficed lessened softened cushioned
   removed kept guided steered steered picked tripped indicated confirmed proved proven pinpointed diagnosed discouraged
   deterred nipped offered opened lifted covered worked freed complained objected asked met closed tracked bypassed sidestepped
   uncovered derisked de-risked relieved lightened fired smelled heard accelerated unblocked disproved refuted cushioned absorbed heeded contained confined curbed curtailed forestalled halted capped rescued
   salvaged reversed undone pre-empted preempted dodged hastened quickened blunted headed foiled thwarted dampened deflected`,
)

/** Past participles of what makes it worse, or of harm that did not come about. */
export const harm = list(
  `lost dropped destroyed corrupted masked doubled tripled deleted wiped erased overwritten delayed worsened missed crashed
   lasted continued persisted spread grown suffered failed broken hidden damaged leaked stolen exfiltrated
   abused exploited compromised hijacked accessed intercepted tampered misused skipped cleared overloaded exhausted
   flooded slipped sat needed affected reached happened occurred survived escaped shut surprised confused mattered escalated
   hit hurt cost made gone run shipped deployed merged released sent been charged billed filled overflowed collapsed caused resulted increased introduced burned burnt exploded drowned sunk died`,
)

/** What an attacker or a fault might do to a thing: “the session could have been taken over”. */
export const abuse =
  /^(?:abused|exploited|compromised|hijacked|accessed|stolen|leaked|exposed|exfiltrated|intercepted|tampered|misused|used|read|viewed|downloaded|copied|modified|altered|deleted|lost|corrupted|charged|affected|impacted|caused|triggered|created|overwritten|duplicated|delivered|introduced|broken|damaged|hit|seen|generated|interrupted|disrupted|disclosed|achieved|performed|executed|mistaken|confused)$/

/** What is said of a cause that is not known yet: “the rows could have come from either importer”. */
export const guess =
  /^(?:come|caused|originated|resulted|included|stemmed|arisen|contributed|happened|restarted|changed|used|triggered|been)$/

/** What is no idea for a better world, however one counts it: “a second failure”. */
export const trouble =
  /^(?:failure|error|outage|crash|restart|fault|stall|spike|attack|incident|flaw|bug|vulnerability|defect|exploit|malware|loss|delay|storm|surge|typo|mistake|leak|breach|hole|exposure|weakness|intrusion|misconfiguration)(?:s|es)?$/

/** Wishes and expectations: no act was left out. */
export const wishes = /^(?:liked|loved|preferred|expected|hated|thought|assumed|guessed|imagined)$/

/** An adjective behind “would have been” that says the other way was the better one. */
export const better =
  /^(?:better|best|ideal|easier|safer|faster|wiser|quicker|simpler|shorter|smarter|cheaper|cleaner|smoother|sooner|earlier|smaller|preferable|helpful|useful|sufficient|enough|trivial|harmless|avoidable|right|half|prudent|sensible|advisable|nice|good|obvious|visible|unnecessary|appropriate|painless|routine|fine|clearer|wise|effective|efficient|valuable|correct|minor|negligible|louder|stricter|tighter|lower|ready|local|contained|invisible|narrower|closer|finer|gentler|fuller|stronger|safe|simple|easy|different|happier|calmer|immediate|instant|instantaneous)$/

/** Behind “would have been”, in front of “to” and an act: the other way was open. */
export const open = /^(?:possible|easy|simple|trivial|feasible)$/

/** Words in a subject that make it an idea for another world: “better onboarding”, “a second reviewer”. */
export const alternative =
  /^(?:more|better|fewer|less|smarter|stronger|louder|saner|shorter|earlier|sooner|faster|quicker|closer|longer|clearer|smaller|simpler|stricter|tighter|slower|safer|wiser|humbler|second|additional|extra|further|proper|simple|single|regular|automated|automatic|dedicated|separate|explicit|quick|short|brief|early|good|realistic|careful|staged|gradual|scripted|documented|tested|basic|formal|structured|systematic|timely|thorough|adequate|sufficient|joint|weekly|daily|hourly|monthly)$/

/** Nouns that are ideas for another world where “a” or nothing stands before them. */
export const practice =
  /^(?:glance|look|call|chat|word|talk|visit|session|sticker|heartbeat|threshold|drain|conversation|question|reminder|heads-up|audit|day|practice|estimate|onboarding|documentation|communication|pairing|scepticism|skepticism|plan|release|flag|mode|command|constraint|baseline|environment|rule|probe|update|message|note|mail|reading|rollout|deploy|deployment|script|tool|training|handover|briefing|warning|label|banner|prompt|confirmation|dialog|dialogue|timeout|limit|retry|replica|standby|spare|template|catalogue|map|diagram|link|lookup|query|login|dry-run|run|soak|experiment|trial|pilot|sandbox|copy|snapshot|index|cap|budget|rotation|schedule|contract|agreement|policy|window|freeze|ticket|record|log|comment|number|page|person|coverage|escalation|rehearsal|automation|ownership|visibility|observability|tracing|metric|graph|panel|report|type|types|schema|assertion|hook|breaker|switch|toggle|button|kill-switch|failover|redundancy)s?$/

/** Words beside it that give a reason for what was done: “…, so the engineer waited for the drain”. */
export const reason =
  /\bwhich is why\b|\b(?:therefore|hence)\b|,? so (?:we|the|it|they|he|she|i|no|that)\b|\bdecid(?:es|ed|e)\b|\b(?:chose|chooses|choose|opted|weighed|ruled|refrained)\b|\b(?:as|because|since)(?! \d) (?:[^\s,]+ ){1,6}?(?:would|could|might)\b|\bat the (?:price|cost) of\b|\b(?:against|instead of) \S+ing\b|\bas (?:the|its) \S+ (?:says|states|describes|specifies)\b/i
