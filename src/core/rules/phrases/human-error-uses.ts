/** What the words around an error say of it: that it is a cause, is denied, or is a thing of software. */

/** Behind these an error is a thing of software, a subject of study, or a guard. */
export const otherUse =
  /^(?:s? out\b(?! of)|[- ]?(?:messages?|rates?|ratio|codes?|pages?|responses?|logs?|handling|reports?|budgets?|boundar|class(?:es)?|types?|handler|events?|counters?|counts?|threshold|table|correction|margin|metrics?|numbers?|checks?|limits?|protection|guards?|prevention|research|analysis|engineering|group|team|specialist|expert|training|experts?|specialists?|studies|model|probability|reduction|field|column|flag|state|status|banner|dialog|screen|toast|notification|exceptions?|string|text|output|prone|proof|proofing|tag|label|bucket|box|checkbox|category|framing|narrative|explanation|hypothesis|theory|verdict|story|argument|trap|section|chapter|workshop|course|talk|display|console|channel|counter|popups?|pop-ups?|dashboards?|panels?|graphs?|widgets?|charts?|trends?|spikes?)\b|\s*(?:is|was|are) \d|\s*(?:in|out of|from) (?:the |its )?(?:[\p{L}'’]+ ){0,2}(?:logs?|metrics|stderr|syslog|journal)\b|\s*out of [\uFFFC`]|\s*(?:(?:for|with|from|in|on|at) )?[\uFFFC`])/iu

/** Behind the word itself: “error 500”. */
export const numbered = /^\s*#?\d{3,}(?! \p{Ll})/u

/** “Human oversight” may watch over something; like an ambiguous error it must stand as a cause. */
export const watching = /^[\p{L}-]+\s+oversight$/iu

/** Behind it: what is watched over, or by whose order. */
export const watched = /^ (?:of|over|is|in the loop|remains|must|has to)\b(?! (?:led|caused)\b)/i

/** What a program does with an error of its own: it returns, shows or logs one. */
export const technicalOrigin =
  /\b(?:return|respond|repl(?:y|i)|throw|threw|rais|show|display|log|print|emit|answer|surfac|count|track|monitor|measur)\p{L}*(?:[^.,;:]{0,30} (?:with|as|per))?(?: (?:an?|the|all|every|each))?\s+$/iu

/** In front of an ambiguous error: it is the cause of something. */
export const causeBefore =
  /(?:\b(?:because of|due to|owing to|thanks to|(?:result|consequence|case|instance|combination|mix|form|kind|sort|type|series|string) of|by|to|as|from|through|is|was|were|be|been|suspect(?:s|ed)?|names?|named|cites?|cited|gives?|gave|assum(?:e|es|ed)|believe|probably|likely|purely|only|just|simply|root cause|called)(?: (?:an?|the|our|own|mere))*|[:–—|(/=>])\s*$/iu

/** Behind it: what it brought about, whatever stands in front. */
export const broughtAbout =
  /^[;,] (?:this|that|which) (?:alone |also )?explain|^ (?:that|which) (?:hit|started|set off|sent|broke|deleted|wiped|opened|caused|led|brought|took|cost|struck|triggered)\b/i

/** Behind it: it did something, or it was somebody's. */
export const causeBehind =
  /^\s*:|^ (?:(?:had|has|have|was|were) (?:been )?(?:established|identified|confirmed|named|given|found|seen) (?:as|to)|can (?:explain|account)|accounts?|accounted|caused|led|leads|was the|were the|is the|are the|as (?:the |a |an )?(?:\p{L}+ )?(?:cause|reason|explanation|culprit)|explains?|of (?:our|the|an?|one)|on (?:our|the|his|her|their)|by|during|when|while|made)\b/iu

const words = `(?:(?! (?:but|because|due|owing|caused|thanks|since|when|while|after|so|and)\\b) [\\p{L}'’-]+)`

/** What may stand between a guard and the error that it guards against. */
const between =
  '(?: (?:an?|the|any|one|such|possible|potential|future|further|all|some|most|this|that|these|kinds? of|types? of|every|each|single|simple|common|next|same|similar|input|typing|manual|careless|two|three|several|many|of|for|from|against|to|at|with)){0,4}'

const asked = `(?: (?:due to|caused by|because of|a case of|down to))?`

/** In front of these words, in the same clause, the error is not given as the cause: denied, or guarded against. */
export const denials: readonly RegExp[] = [
  new RegExp(
    `(?:\\b(?<!\\bor )not(?! only\\b| just\\b)|n['’]t|\\bnever|\\bneither|\\bnor|\\bcannot)${asked}${words}{0,5}\\s*$`,
    'iu',
  ),
  new RegExp(
    `\\b(?:no|without|hardly|nothing(?! (?:but|other|except|short|more|else|failed|broke|had failed)\\b)|nobody|no one|none)${words}{0,7}\\s*$`,
    'iu',
  ),
  new RegExp(
    `\\b(?:rather than|instead of|beyond|past(?! (?:year|quarter|month|week|few|two|three)\\b)|stop(?:ping|ped|s)? (?:at|with)|wrong to|(?:tempting|easy|convenient) to|avoid(?:s|ed|ing)?|reject(?:s|ed|ing)?)${words}{0,5}\\s*$`,
    'iu',
  ),
  new RegExp(
    `\\b(?:(?:(?<!\\b(?:we|I) )blam|prevent|reduc|halv|lower|curb|inject|simulat|rehears|practi[sc]|minimi[sz]|eliminat|mitigat|tolerat|catch|detect|withstand|absorb|forgiv|invit|anticipat|exclud)(?:e|es|s|ed|ing)?|cut|cuts|fewer|(?:prone|vulnerable|susceptible|resilient|subject|open|sensitive) to|(?:tolerant|forgiving|robust) (?:of|to|against)|caught|stopped|intercepted|spotted|(?:ha[sd]|have|needs?|must|should|ought)(?: to)? (?:assume|expect|survive|cope with)|rule[ds]? out|ruling out|(?:allow|design|account|plan|cater)(?:s|ed|ing)? for|call(?:ing)? (?:it|this|that)|(?:source|risk|chance|odds|likelihood|probability|possibility|opportunit(?:y|ie)|potential|room|scope)s?(?: \\p{L}+)? (?:of|for)|(?:guard|protect|safeguard|defend|defen[cs]e)(?:s|ed|ing|ion)? (?:against|from)(?: \\p{L}+ing)?)${between}\\s*$`,
    'iu',
  ),
  /\b(?:phrase|terms?|(?<!other )words?|label|verdict|expression|notion|behind|see|saying|called|tag|category|bucket|stamp|box|badge)(?: of)?\s+$/i,
  /\b(?:(?:look|search|hunt|reach)(?:s|ed|ing)? for|away from|(?:wrote|writes?|speculated|talk(?:s|ed)?|spoke|speaks?) (?:about|of)|\b(?:draft|(?:earlier|previous|former|original|old|last|first|prior|initial|interim|preliminary) (?:report|version|review|analysis|account|investigation|statement|postmortem|write-up|finding)s?|headline)(?: \p{L}+){0,4} (?:said|says|read|named|had|gave|cited|blamed|listed|concluded|called it|put it down to|spoke of|pointed to)|(?:course|training|talk|book|chapter|lecture|module|workshop|seminar|paper|handbook|curriculum|session)(?: \p{L}+){0,3} (?:treats?|covers?|discuss(?:es)?|deals with|is about|teaches|addresses|defines|introduces))\s+(?:the |an? )?$/iu,
  /\b(?:models?|concept|notion|idea|theor(?:y|ies)|stud(?:y|ies)|definition|category|discussion|history|literature|talk|book|view|subject|topic|meaning|understanding|workshop|course|training|chapter|lecture|seminar|session|paper|section|lesson|module|talk)s? (?:of|on|about|for|field for)(?: \p{L}+)?\s+$/iu,
  /\b(?:what|it)(?: \p{L}+){0,3} (?:look|seem|appear)\p{L}*(?: at first| first)? (?:like|to be)\s+$/iu,
  /^(?:if|unless|whenever|wherever|whether)\b[^,;:–—]{0,120}$/i,
  /\b(?:ask(?:s|ed|ing)?|wonder(?:s|ed)?|discuss(?:es|ed)?|check(?:s|ed)?|unclear|unknown|question|examined?|debated?)\b[^.;:,]{0,20}\b(?:whether|if)\b[^.;:,]{0,30}$/i,
  /\b(?:treat(?:s|ed)?|handl(?:es|ed)|regard(?:s|ed)?|dismiss(?:es|ed)?|see(?:s|n)?) (?:every ?\p{L}*|anything|all|most|such|these|this|it)(?: \p{L}+){0,3} as (?:an? )?$/iu,
  // What is measured, or the software of that name.
  /\b(?:benchmark|baseline|kubernetes|k8s|istio|autopilot|co-?pilot|test|prometheus|model|test set)\s+(?:the )?$/i,
  /(?<!\b(?:nothing|no|little) (?:more|less|other)(?: \p{L}+)? )\bthan (?:the |an? )?$/iu,
  /\b(?:every|each|any)\s+$/i,
  /\b(?:let|lets|letting|allow|allows|turn|turns|turned|make|makes|made|makes|keep|kept|keeps) (?:an?|the|this|one|such an?) $/i,
  /^(?:(?:to|by|in) (?:call|label|name|describ|treat|writ|blam)\p{L}*|(?:call|label|nam|describ|blam)l?ing)\b[^.;]{0,60}$/iu,
  /^(?:can|could|may|might) (?:an?|the|this|it)(?: \p{L}+){0,3} $/iu,
  /\b(?:insurance|policy(?! ?holders?\b)|warranty|insurer|contract)\b[^.;:]{0,80}$/i,
  /^on (?:this|the|that) (?:benchmark|data ?set|test set|task)\b[^.]{0,60}$/i,
]

/** Behind these words it is denied, or spoken of in general. */
export const deniedBehind: readonly RegExp[] = [
  /^\s*(?:(?:is|are|was|were)(?:n['’]t| not(?! \p{L}+ing\b)| never| only| just)|can(?:not|['’]t| not)(?: \p{L}+)? be|(?:does|do|did)(?:n['’]t| not) (?:explain|account|appear|apply|count|cause|play))\s+(?:an?\s+|the\s+)?(?:root\s+|whole\s+|real\s+|sole\s+|only\s+)?(?:cause|explanation|answer|reason|start|beginning|symptom|to blame|involved|a factor|part|used|considered)?\b/iu,
  /^\s*(?:is|are|was|were)\s+(?:(?:only|just|merely|always|usually|often|never|ever)\s+)?(?:an?\s+|the\s+)?(?:symptom|start(?:ing point)?|beginning|topic|matter|question|subject|given|reality|part of|inevitable|normal|expected|to be expected|bound to|unavoidable|possible|common|label|phrase|term|place|point|where)\b/i,
  /^\s*(?:(?:can|could|may|might) (?:\p{L}+ )?be|(?:has|have|had) been|was|were|is|are|be)(?: \p{L}+ly)? (?:ruled out|excluded|struck|eliminated|crossed off|dismissed|rejected|discounted|discarded|unlikely|less likely|more likely)\b/iu,
  /^\s*(?:(?:can|could|may|might) (?:\p{L}+ )?be|is|are|gets?|be) (?:prevented|avoided|caught|rejected|blocked|hard(?:er)?|easy|easier)\b/iu,
  /^\s*(?:will|may|might|can)\b(?! (?:(?:\p{L}+ )?have|explain|account)\b)|^\s*happens?\b/iu,
  /^(?: by \p{L}+)? (?:is|are|was|were) (?:shown|listed|displayed|counted|logged|recorded|collected|marked)\b(?! as\b)/iu,
  /^\s*(?:hides?|obscures?|masks?|(?:explains?|tells?(?: us)?|says?) (?:nothing|little|neither))\b/i,
  /^\s*(?:cannot|can['’]t|can not|could not|couldn['’]t) (?!have\b)\p{L}/iu,
  /^ (?:played|plays|had|has) no (?:part|role)\b/i,
  // “make operator errors harmless”
  /^ (?:harmless|impossible|reversible|recoverable|visible|survivable|unlikely|less \p{L}+|hard(?:er)?)\b/iu,
  // “What was put down as pilot error was in fact a stuck sensor”
  /^ (?:was|were|is|are|turned out to be|proved to be) (?:in fact|actually|really|in truth|instead)\b/i,
  /^ (?:is|are|was|were) (?:as|about as|no more|no less|more|less|equally|rarely|often) (?:\p{L}+ )?(?:frequent|common|likely|rare)\b/iu,
  /^ (?:must|should|may|shall) (?:not|never)\b/i,
  // What has a cause itself is no human's: “the operator error was caused by a missing definition”.
  /^ (?:was|were|is) caused by (?!human|operator)/i,
]
