import {attitudes} from './attitude.ts'
import {conditions, traits} from './character.ts'
import {faults} from './fault.ts'
import {conductTraits} from './conduct-traits.ts'
import {conducts} from './conduct.ts'
import type {Judgement} from './judgement.ts'
import {lapses} from './lapses.ts'
import {neglect} from './neglect.ts'

const grading = 'It grades people; the conditions they worked under can be described.'

const grade = {why: grading, source: 'dekker', alternatives: conditions} as const

/** Words that judge. No machine is careless: for many of them it does not matter of what they are said. */
export const judgements: readonly Judgement[] = [
  ...traits,
  ...faults,
  ...lapses,
  ...neglect,
  ...conducts,
  ...conductTraits,
  ...attitudes,
  {
    id: 'poor-decision',
    pattern:
      /\b(?:poor|bad|wrong|terrible|questionable|hasty|rash)(?= (?:(?:release|deployment|management|technical|design|engineering) )?(?:decisions?|choices?|calls?(?! (?:to|from|with|stack|graph|site))|strategy|practices?)\b)/i,
    why: 'A decision is judged by its outcome here; the text can tell what spoke for it then.',
    source: 'dekker',
    alternatives: ['what spoke for the decision when it was made'],
    remedy: 'delete',
  },
  {
    id: 'poor-conduct',
    pattern:
      /\b(?:poor|bad|terrible|defective|faulty|shoddy) (?:workmanship|craftsmanship)\b|\b(?:poor|bad|terrible) (?:judge?ment|planning|preparation|coordination|teamwork|supervision|communication|discipline|management|leadership|work ethic|attitude)\b/i,
    ...grade,
    remedy: 'noun',
  },
  {
    id: 'lost-track',
    pattern:
      /\b(?:lost|losing|loses) (?:track|control|sight|interest|patience|touch|(?:the )?(?:overview|thread|plot|big picture))(?: of| in| with)?\b/i,
    ...grade,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'showed-disregard',
    pattern:
      /\b(?:show(?:s|ed|n|ing)?|display(?:s|ed|ing)?|acted with) (?:(?:an?|the) )?(?:\p{L}+ )?(?:disregard|contempt|indifference|(?:lack|absence) of (?:respect|regard|interest|concern|care)|(?:no|little|scant) (?:regard|respect|interest|concern)) (?:for|of|to|towards|in)\b|\bma(?:de|kes) light of\b|\bke(?:pt|eps) (?:[\p{L}-]+ ){1,4}to (?:itself|themselves|himself|herself|ourselves)\b/iu,
    ...grade,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'of-all-people',
    pattern: /\bof all people\b/i,
    ...grade,
    remedy: 'delete',
  },
  {
    id: 'despite-warnings',
    pattern:
      /\b(?:despite|in spite of|in the face of|notwithstanding) (?:(?:being|having been) (?:\p{L}+ )?(?:told|warned|reminded|asked|informed|advised|alerted)(?: (?:twice|repeatedly|before|so|not to|about it))?|(?:\p{L}+ ){0,2}(?:warnings?|objections?|advice|reminders?|concerns)(?: from \p{L}+)?)\b/iu,
    ...grade,
    person: 'leading',
    remedy: 'reason',
  },
  {
    id: 'inability',
    pattern:
      /(?<=['’]s? |\b(?:our|their|his|her|my) )(?:(?:inability|unwillingness|reluctance|refusal) to|(?:(?:blatant|open|complete) )?(?:disregard|contempt) (?:for|of))\b/i,
    ...grade,
    person: 'owner',
    remedy: 'means',
  },
  {
    id: 'was-a-mistake',
    pattern:
      /(?<=\bit (?:was|is) )(?:(?:clearly|simply|also) )?(?:a|our|my|their|an) (?:\p{L}+ )?(?:mistake|error|misjudge?ment) (?:to|of|for)\b/iu,
    why: 'A decision is judged by its outcome here; the text can tell what spoke for it then.',
    source: 'dekker',
    alternatives: ['what spoke for the decision when it was made'],
    remedy: 'possible',
  },
  {
    id: 'situational-awareness',
    pattern: /\b(?:lost|lacked|losing|lacking|loss of|lack of|poor) situation(?:al)? awareness\b/i,
    why: 'It names a state of mind that is only seen afterwards, as if it were a cause.',
    source: 'dekker',
    alternatives: ['which signals were visible, and what they suggested'],
    remedy: 'state',
  },
  {
    id: 'idiom',
    pattern:
      /\b(?:turn(?:ed|s)? a (?:blind eye|deaf ear)|dropp?(?:ed|s)? the ball\b(?! (?:bearing|valve|joint|pen|screw|mill))|dragg?(?:ed|s)? (?:their|its|his|her|our) (?:feet|heels)|pass(?:ed|es) the buck|jump(?:ed|s) the gun|(?:was|were) asleep on the job|went awol|(?:buried|buries) (?:its|their|his|her|our) heads? in the sand|swept (?:it|this|that|the \p{L}+) under the (?:carpet|rug)|kicked the can down the road|washed (?:its|their|his|her|our) hands of|took a gamble|reneg(?:ed|es) on|went back on (?:its|their|his|her|our) (?:word|promise)|fobbed us off|stonewalled|left us (?:in the lurch|stranded)|rested on (?:its|their|his|her|our) laurels|played fast and loose|never (?:got|gets) (?:a?round) to (?:it|this|that)(?=[.,;]|$)|took (?:its|their|his|her|our) (?:eyes? off the (?:ball|road)|(?:own )?sweet time)|(?:was|were|kept|started) pointing fingers|pointed fingers|hung up on us|(?:kept|keeps) changing (?:its|their|his|her|our) minds?)\b(?: to\b)?/iu,
    ...grade,
    remedy: 'state',
  },
  {
    id: 'idiom-of-person',
    pattern:
      /\b(?:look(?:ed|s) the other way|(?:was|were) (?:nowhere to be (?:found|seen)|missing in action)|(?:roll(?:ed|s)|threw) the dice|gambl(?:ed|es) (?:on|with)|left us hanging|(?:hid|hides|conceal(?:ed|s)) (?:it|this|that|(?:the|an?|its|their) (?:\p{L}+ ){0,2}?\p{L}+) from (?:us|everyone|(?:the|our) (?:teams?|crew|customers?|users?|auditors?|clients?|board)))\b(?: to\b)?/iu,
    ...grade,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'could-not-be-bothered',
    pattern:
      /\b(?:(?:could|can)(?:n['’]t|['’]t| ?not) be (?:bothered|arsed)|did(?:n['’]t| not) (?:take the trouble|see fit|deign|(?:deem|think|consider|find) (?:it|this|that) (?:necessary|important|appropriate|worthwhile|worth the effort))) to\b/i,
    ...grade,
    remedy: 'prompt',
  },
  {
    id: 'my-bad',
    pattern: /^(?:(?:oops|whoops),? )?(?:my bad|mea culpa)\b,?/i,
    ...grade,
    remedy: 'delete',
  },
  {
    id: 'idle',
    pattern:
      /\b(?:(?:did|does|do|done) nothing|gave up(?=[.,;]| (?:after|on)\b)|kept on (?:pushing|merging|deploying|changing|going)|(?:would not|wouldn['’]t) listen|(?:remained|stayed|sat) (?:passive|idle|inactive)|fell short of(?= (?:what|expectations|the standards?|(?:its|their|his|her|our) (?:duty|duties|promises?|obligations?|responsibilit(?:y|ies)))\b)|(?:was|were) busy with (?:his|her|their) (?:phones?|mobiles?)|(?:took|takes) (?:his|her|their|its|our) eyes? off|(?:took|takes|take|taken) no action|(?:falls|fell|fallen) asleep(?: at the wheel)?|wasted (?:\p{L}+ ){0,3}?(?:time|hours?|minutes?|days?)|sat on (?:his|her|their|our) hands|let (?:(?:us|everyone|everybody|(?:the|our|their|his|her) (?:\p{L}+ )?\p{L}+) down(?: badly| again)?)|gave up too (?:early|soon|easily)|(?:took|takes) (?:a shortcut|shortcuts)|got (?:it|this|that|things) (?:\p{L}+ )?wrong|jumped to (?:the wrong |a )?conclusions?|did (?:a|such a) (?:very |rather |pretty )?(?:poor|bad|terrible|sloppy|lousy) job(?: (?:of|at|with))?|(?:failed|fell short) in (?:his|her|their|our|its) (?:duty|duties|job|responsibility|obligations?)|made no (?:real )?(?:attempt|effort)|(?:paid|pays|gave|gives) (?:no|little|too little|far too little|not enough|scant|insufficient) (?:attention|heed|regard|thought|consideration)|took (?:no|little) notice|blundered|erred|slipped up|goofed|slacked off|procrastinated|dithered|dawdled|hesitated|froze(?= (?:up|when|in|for|at)\b|[.,;])|lost (?:\p{L}+ ){0,2}?time (?:arguing|quarrelling|debating|bickering)|had no business|overstepped|went rogue|acted (?:on (?:his|her|their|its) own(?! behalf)|alone)|took (?:matters|it|things) into (?:his|her|their|our|its) own hands|(?:went|goes) behind (?:our|their|the [a-z]+['’]s?) backs?|phoned it in|(?:have|has|had) (?:(?:only|nobody but|no one but) )?[a-z]+sel(?:f|ves) to blame|(?:kept|left|leaves|keeps) (?:us|them|everyone|everybody|the (?:\p{L}+ )?\p{L}+) in the dark|kept (?:quiet|silent) about|withheld|misled (?:us|them|him|her|everyone|(?:the|our) \p{L}+)|covered (?:(?:it|this|that) up|up(?= (?:the|an?|his|her|their|its)\b))|lied (?:to|about)|let (?:it|things|this|that) slide|failed (?:us|the team|our customers|their duty)|lost (?:his|her|their|our) (?:nerve|head|temper|focus)|(?:panicked|panics|panick)|assumed (?:that )?(?:someone|somebody) else|(?:had|has|have) (?:absolutely |clearly |obviously )?no (?:idea|clue)|(?:was|were) (?:asleep|distracted|out of (?:his|her|their|our) depth))\b(?: to\b)?/iu,
    ...grade,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'away-or-asleep',
    pattern:
      /\b(?:(?:(?:was|were)(?: not|n['’]t) at|abandoned|deserted|(?:was|were) (?:absent|missing|away) from) (?:his|her|their) (?:posts?|desks?|stations?|consoles?|panels?)|(?:dozed|nodded) off|(?:goes|went) back to (?:sleep|bed)|took (?:its|their|his|her|our) time(?=[.,;]|$| (?:to|in|with|over)\b)|made (?:it|things|matters) (?:much |even |far )?worse)\b/i,
    ...grade,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'cannot-have-read',
    pattern:
      /\b(?:can(?:not|['’]t| not)|could(?:n['’]t| not)) have (?:really |even |properly |possibly )?(?:read|checked|tested|verified|reviewed|looked)\b/i,
    why: 'It guesses at what somebody did from the outcome.',
    source: 'dekker',
    alternatives: conditions,
    remedy: 'cannot-have',
  },
  {
    id: 'so-much-as',
    pattern: /\bwithout so much as\b/i,
    ...grade,
    remedy: 'no-prompt-for',
  },
  {
    id: 'pull-weight',
    pattern:
      /\b(?:did(?: not|n['’]t)|does(?: not|n['’]t)|never) pull(?:ed)? (?:his|her|its|their|our) (?:own )?weight\b/i,
    ...grade,
    person: 'subject',
    remedy: 'state',
  },
  {
    id: 'against-advice',
    pattern:
      /\bagainst (?:all|the|our|their|every|any|better|good|explicit|repeated) (?:\p{L}+ ){0,2}(?:advice|warnings?|judge?ment|recommendations?|objections?)\b/iu,
    ...grade,
    remedy: 'reason',
  },
  {
    id: 'against-rules',
    pattern:
      /\b(?:against|contrary to|in (?:breach|violation|defiance|contravention|disregard) of) (?:(?:the|all|our|every|its|their|agreed|standing|explicit|written) ){0,2}(?:[\p{L}-]+ )?(?:regulations?|rules?|polic(?:y|ies)|procedures?|instructions?|orders|protocols?|guidelines?|agreements?|runbook|checklist|advice|process|freeze)\b/iu,
    ...grade,
    person: 'leading',
    remedy: 'reason',
  },
  {
    id: 'chose-to-ignore',
    pattern: /\bcho(?:se|oses|ose|sen) to (?:ignore|disregard|overlook|dismiss)\b/i,
    ...grade,
    person: 'subject',
    remedy: 'set-aside',
  },
  {
    id: 'for-granted',
    pattern: /\b(?:took|takes|taken) (?:(?:(?:the|our|its|their) )?[\p{L}\d-]+ )?for granted\b(?: that\b)?/iu,
    ...grade,
    person: 'subject',
    remedy: 'assumed',
  },
  {
    id: 'let-through',
    pattern:
      /\blet (?:(?:the|an?|this|that|these) )?[\p{L}\d-]+ (?:slip(?: through| past| by)?|(?:get|go) through|go unnoticed)\b/iu,
    ...grade,
    person: 'subject',
    remedy: 'let-through',
  },
  {
    id: 'went-unheeded',
    pattern:
      /\b(?:went|gone) (?:unheeded|unnoticed|unread|unanswered|unacknowledged|undetected|unchallenged) by(?= )/i,
    why: 'It names what someone did not see, not why it was hard to see.',
    source: 'dekker',
    alternatives: conditions,
    person: 'behind',
    remedy: 'went-by',
  },
  {
    id: 'lapse',
    pattern:
      /\blet (?:the|our|its|their|an?|this|that|both) (?:[\p{L}\d-]+ ){1,4}(?:expire|lapse|slip|run out)\b/iu,
    ...grade,
    person: 'subject',
    remedy: 'lapse',
  },
  {
    id: 'without-leave',
    pattern: /\bwithout (?:any |prior |proper |formal )?(?:permission|authori[sz]ation|approval|consent)\b/i,
    ...grade,
    person: 'leading',
    remedy: 'step',
  },
]

/** In front of these words a judgement is denied, or talked about. */
export const denied =
  /(?:\b(?:not|no|never|nor|nobody|whether|if|unless|none of (?:this|that|it)|rather than|instead of|say(?:ing|s)?(?: that)?|words?|terms?|avoid\p{L}*)|n['’]t)\b[^.;:,]{0,25}$|^\W{0,3}nothing\b[^.;:]{0,60}$/iu

/** Behind a judgement: it is not what came about. */
export const deniedBehind =
  /^[^.;:]{0,80}\b(?:is|was|are|were) not (?:what|the (?:root )?(?:cause|reason|issue|problem|point|case))\b/i
