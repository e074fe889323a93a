import {waysOf} from '../../text/ways-of.ts'

const willWe = '(?:do|will|would|should|must)'
const stop =
  '(?:stop|end|quit|pivot|pause|go back|turn back|roll back|give|pull|cancel|walk away|get out|leave|abandon|call it|change (?:course|our mind))'
const stops =
  '(?:stops?|ends?|quits?|pauses?|gets? out|leaves?|pulls?|cancels?|closes?|gives? up|goes back|turns? back|walks? away)'
const atWhich = '(?:at|on|under|by|from|past|beyond) which'
const someone = String.raw`(?:we|it|this|the [\p{L}-]+)`
const early = '(?:early|the (?:pilot|project|programme|program|experiment|trial|bet))'
const quitting = `(?:quitting|giving up|calling it off|walking away|winding (?:it )?down|(?:ending|stopping|pulling out of) ${early})`

export const killCriteria = waysOf`
  (?:kill|stop|exit|abort|pivot)[- ](?:criteria|criterion|lines?|rules?|triggers?|conditions?|points?|signals?|limits?)\b
  trigger(?:s| points?)$
  (?:trip[- ]?wires?|kill switches)\b
  (?:when|at (?:what|which) point) (?:${willWe} we|we(?: ${willWe}|['’](?:d|ll))?) ${stop}
  (?:stop|pause|quit|exit|end|kill|abort|change)(?:(?:,| or| and| /|/){1,2} ?(?:change|shrink|go(?: on)?|continue|pivot|pause|stop)){1,2}(?: (?:criteria|rules|signals))?$
  (?:\p{L}+(?:-|-?(?: and | or |[ /]))){0,2}(?:continuation|break-?off|stopping|discontinuation|cancell?ation|go\W?no-?go) (?:(?:and|or|/) \p{L}+ )?criteria\b
  (?:the )?(?:points?|moments?|values?|numbers?|signs?|lines?|conditions?|limits?|marks?) ${atWhich} ${someone} (?:(?:will|would|shall|must) )?${stops}\b
  (?:risks? and |continuing or |going on or )?${quitting}(?:$|,| (?:if|should|when)\b)
  (?:ending|stopping|getting out|pulling out)(?: (?:it|this))?,? (?:if|should|when)\b
  (?:risks? and|continuing or|going on or) (?:ending|stopping|getting out|pulling out)\b
  (?:(?:our|the) )?off[- ]ramps?$
  exit(?:$| (?:plan|strategy|ramps?)$)
  (?:termination|sunset|exit|break|stop(?:ping)?|abort|cancellation|withdrawal|ending) (?:provisions?|clauses?|rules?|conditions?|gates?|thresholds?|limits?|tests?|arrangements?)\b
  (?:review|decision|stage) gates?$
  circuit[- ]breakers?$
  (?:conditions|limits|reasons) (?:for|of|to) (?:ending|stop(?:ping)?|end|terminat(?:ion|ing)|withdraw(?:al|ing)?|exit(?:ing)?)\b
  how we (?:will )?know (?:that |when )?it(?: is|['’]s) over\b
  (?:under|on) (?:what|which) (?:conditions?|circumstances|terms) (?:do|will|would|should|must) we\b
  how we (?:will )?know (?:that )?it(?: is|['’]s) time to (?:stop|quit)
  what (?:would|will) (?:make us (?:stop|quit|pivot|end)|(?:stop|end) (?:us|it|this))\b
  what (?:makes us (?:stop|quit|pivot|end)|(?:stops|ends) (?:us|it|this))$
  (?:should|do) we (?:go on|carry on|continue|keep going)\b
  (?:going|carrying) on\b
  what we(?: are|['’]re) watching\b
  (?:stop or go|go(?: or |\W{1,3})no-?go|continue or stop)\b
  .*\b(?:draw|cross) the line\b
  .*\bpull(?:ing)? the plug\b
  (?:conditions|limits) for (?:going on|carrying on|continuing|stopping)\b
  guard[- ]?rails?$
  (?:emergency brakes?|stop[- ]signals?)\b
  (?:our |the )?(?:red lines?\b.*|lines? (?:we|in the sand)\b.*|points? of no return|thresholds?)$
  if (?:it|this|that) (?:is ?n[o'’]t|is not|does ?n[o'’]t|does not) (?:enough|work)\b
  what would change our (?:mind|course)\b
`
