/** How a text says that something was the cause: the words in front of it, and the verbs behind it. */

const any = "[\\p{L}\\d’'-]+"
/** Some words in between: “attributed | the event | to”. */
const some = `(?:${any} ){0,5}?`

/** It is said to be a cause, and so not only told. */
const naming = [
  'down to|chalk(?:s|ed)? (?:it|this|that) up to',
  `(?:trac(?:es?|ed|eable|ing)|attribut(?:es?|ed|able|ing)|ascrib(?:es?|ed|able|ing)|imput(?:es?|ed)|points?|pointed) ${some}to`,
  `(?:go(?:es)?|went|leads?|led|trac(?:es?|ed|ing)|dat(?:es?|ed)) ${some}back to`,
  `(?:fil(?:es?|ed)|class(?:ed|ified|ify|ifies)?|categori[sz]ed|list(?:ed|s)?|logged|record(?:ed|s)?|mark(?:ed|s)?|book(?:ed|s)?|put(?:s)?|enter(?:ed|s)?|tag(?:ged|s)?|rated|ruled|closed|registered|reported|regard(?:ed)?|see|seen|identif(?:y|ied)|diagnosed|described|noted|confirmed) ${some}(?:under|as)`,
  `(?:nam(?:es?|ed)|cites?|cited|blam(?:es?|ed)|suspect(?:s|ed)?|gives?|gave)`,
].join('|')

const connectives = [
  'because of|due to|owing to|thanks to|on account of|by reason of|for reasons of|out of|for want of|but for|following|in the wake of|on the heels of|courtesy of|all (?:of this |this )?for|the work of',
  '(?:result|consequence|outcome|product|fruit|effect|matter|case|example|instance|question|combination|mix|mixture|victim|form|sort|kind)s? of',
  '(?:caused|triggered|prompted|provoked|explained|induced|brought about|brought on|brought down|set off|started|introduced|occasioned|made possible) by',
  '(?:stem(?:s|med|ming)?|aris(?:es?|ing)|arose|result(?:s|ed|ing)?|comes?|came|coming|originat(?:es?|ed|ing)|follow(?:s|ed)?|sprang|grew|born) (?:\\p{L}+ly )?(?:out )?(?:from|of)',
  '(?:root(?:s|ed)|lies|lay|origin(?:ates?|ated)?|grounded|begins?|began) in|(?:beg[ai]ns?|starts?|started) with',
  '(?:nothing|little|no)(?: (?:other|else|more|less|short))?(?: \\p{L}+)? (?:than|but|of)|nothing (?:other|else|but|more)',
].join('|')

const cause =
  '(?:cause|causes|reason|reasons|trigger|origin|source|explanation|culprit|factor|factors|answer|failure mode|contributor|finding|verdict|diagnosis|conclusion|initiating event|what went wrong|how it happened|why|category|class|classification|fault|root)'

const is =
  '(?:was|is|were|are|remains?|being|turned out to be|proved to be|appears? to (?:be|have been)|seems? to (?:be|have been)|has been|had been|must have been|lies in|lay in|here:|here is|here was)'

/** “The root cause of the spill was”, “Category:” */
const called = `${cause}(?: (?:of|for|behind|in|no\\.?|code|type|category) (?:${any} ){0,4}?${any}| \\d)?(?: ${is}| ?[:?|–—=>-])`

/** What may stand between the frame and the noun: “attributed to | sheer”, “due to | the crew's”, “due to | noise and”. */
const between = `(?: (?:an?|the|some|sheer|pure|plain|mere|both|likely|mainly|[\\p{L}]{2,20}ly|just|(?:kind|sort) of|nothing (?:other|else|but|more)(?: \\p{L}+)?(?: than)?|${any}(?: ${any})? and(?: an?)?|(?:the |an? |our )?(?:[\\p{L}-]+ ){0,2}[\\p{L}-]+['’]s?)){0,2}\\s*$`

/** In front of a noun phrase: it is called the cause. */
export const calledCause = new RegExp(`(?:\\b(?:${naming})|\\b${called})${between}`, 'iu')

/** In front of a noun phrase: something came of it. */
export const cameOf = new RegExp(
  `(?:\\b(?:${connectives})|(?:^|[,;:–—] ?)(?:through|by)|(?:^\\W*|\\b(?:in the end|ultimately|finally|in short|after all|and|but|because|since|that),? )it (?:was|is)(?: \\p{L}+ly| just| only)?|[(⇒→>:])${between}`,
  'iu',
)

const effect =
  '(?:(?:had )?(?:caused|led|resulted|brought|took|cost|sent|made|broke|left|let|triggered|started|began|knocked|wiped|deleted|dropped|exposed|meant|cascaded|turned|gave|put|set|moved|ruined|closed|opened|shut|cut|banned|removed|overwrote|destroyed|disabled|silenced|revoked|killed|locked|emptied|flooded|tripped|kept|hit|swapped|spilled|spilt|ended|blocked|stopped|drained|deprived|doubled|published|leaked|delayed|halted|produced|created|routed|crept|wrecked|corrupted|contaminated|threw|pulled|pushed|did the rest|played|contributed|prolonged|worsened|lengthened|found its way|slipped|happened|occurred)|(?:was|were|is|are) (?:enough|sufficient|all it took|the|to blame|behind|responsible|what|made|(?:found|listed|given|named|recorded|identified|established|cited|noted|seen|confirmed) (?:as|to))|lies behind|lay behind|stood behind|explains?|accounts? for|can explain)'

/** Behind a noun phrase that begins a clause: it brought something about. */
export const broughtSomething = new RegExp(
  `^(?:(?: (?:in|at|of|on|during|while|when|by|from|with|under|after|over|before|between|among|about|within) [^.;:]{1,70}?)?,? (?:alone |also |then |simply |eventually |finally |later |itself |had |thus |has ){0,2}${effect}\\b|(?:, \\p{L}+,)? that (?:[\\p{L}]+ ){0,2}(?:took|caused|led|brought|sent|made|broke|cost|deleted|wiped|triggered|let|left|knocked|moved|gave|started)\\b)`,
  'iu',
)

/** In front of it a clause begins, so that it is the subject. */
export const opensClause =
  /(?:^\W*|[.:;–—|>] ?|^[^,;:]{3,60}, |\b(?:and|but|then|that|because|since|as|where|when) )$/u

/** Behind a noun phrase that is all there is: “Fatigue after a double shift, as the crew says”. */
export const endsFragment =
  /^(?: (?:after|during|in|at|on|of|by|among|from|under|with|before|when|while)(?: (?!(?:was|were|is|are|has|had|have|went|came|did|rose|fell|\p{L}+ed)\b)[\p{L}\d-]+){1,5})?(?:[.!]?\s*$|,(?= (?:as|so|says?|said|according|no (?:further|other|technical))\b)|\(| –)/u

/** Behind the first noun of a list: “an arrow: forgetfulness, no-show, idle hour” draws what somebody thought. */
export const oneOfList = /^, (?:[\p{L}-]+ ){0,2}[\p{L}-]+(?:,| and )/u
