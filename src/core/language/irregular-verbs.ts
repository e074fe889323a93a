/** The past and the past participle of a verb. */
export interface Irregular {
  readonly past: string
  readonly participle: string
}

/** `write/wrote/written`; a verb of one form has it for both. */
const list = `
  be/was/been have/had do/did/done arise/arose/arisen babysit/babysat bear/bore/borne beat/beat/beaten
  become/became/become begin/began/begun bend/bent bid/bid bind/bound bite/bit/bitten blow/blew/blown break/broke/broken
  breed/bred bring/brought broadcast/broadcast build/built burst/burst buy/bought cast/cast catch/caught
  choose/chose/chosen cling/clung come/came/come cost/cost cut/cut deal/dealt dig/dug draw/drew/drawn
  drink/drank/drunk drive/drove/driven eat/ate/eaten fall/fell/fallen feed/fed feel/felt fight/fought find/found
  flee/fled fly/flew/flown forbid/forbade/forbidden forecast/forecast foresee/foresaw/foreseen foretell/foretold
  forget/forgot/forgotten forgive/forgave/forgiven freeze/froze/frozen get/got give/gave/given go/went/gone
  grind/ground grow/grew/grown hang/hung hear/heard hide/hid/hidden hit/hit hold/held hurt/hurt input/input keep/kept
  know/knew/known lay/laid lead/led leave/left lend/lent let/let lie/lay/lain light/lit lose/lost make/made mean/meant
  meet/met mis-set/mis-set mislead/misled misread/misread mistake/mistook/mistaken misunderstand/misunderstood
  offset/offset outgrow/outgrew/outgrown overdo/overdid/overdone overhear/overheard override/overrode/overridden
  overrun/overran/overrun oversee/oversaw/overseen oversell/oversold oversleep/overslept overtake/overtook/overtaken
  overwrite/overwrote/overwritten pay/paid preset/preset prove/proved/proven put/put quit/quit read/read rebuild/rebuilt
  redo/redid/redone repay/repaid rerun/reran/rerun resell/resold resend/resent reset/reset retake/retook/retaken
  rethink/rethought rewrite/rewrote/rewritten ride/rode/ridden ring/rang/rung rise/rose/risen run/ran/run saw/sawed/sawn
  say/said see/saw/seen seek/sought sell/sold send/sent set/set sew/sewed/sewn shake/shook/shaken shed/shed shoot/shot
  show/showed/shown shrink/shrank/shrunk shut/shut sing/sang/sung sink/sank/sunk sit/sat sleep/slept speak/spoke/spoken
  speed/sped spend/spent spin/spun split/split spread/spread stand/stood steal/stole/stolen stick/stuck strike/struck
  swear/swore/sworn sweep/swept swim/swam/swum swing/swung take/took/taken teach/taught tear/tore/torn tell/told
  think/thought throw/threw/thrown unbind/unbound undertake/undertook/undertaken understand/understood undo/undid/undone
  uphold/upheld wake/woke/woken wear/wore/worn weave/wove/woven win/won wind/wound withdraw/withdrew/withdrawn
  withhold/withheld write/wrote/written`

/** By the base form: the verbs that are not built by the rules of `regular-verbs.ts`. */
export const irregularVerbs: ReadonlyMap<string, Irregular> = new Map(
  list
    .trim()
    .split(/\s+/)
    .map((entry) => {
      const [base = '', past = '', participle = past] = entry.split('/')
      return [base, {past, participle}]
    }),
)

/** Participles that are written beside those above or a regular one; “could have win” is how learners write it. */
const secondParticiples = 'gotten/get burnt/burn learnt/learn dreamt/dream spilt/spill win/win'

/** The base form by the past participle. */
export const basesOfParticiples: ReadonlyMap<string, string> = new Map([
  ...[...irregularVerbs].map(([base, {participle}]) => [participle, base] as const),
  ...secondParticiples.split(' ').map((entry) => entry.split('/') as [string, string]),
])
