import type {Phrase} from './phrase.ts'

/** A judgement of a person or of their work, and how it can be taken out of its sentence. */
export interface Judgement extends Phrase {
  readonly remedy: Remedy
  /**
   * Where a person has to stand for the words to judge one: as their `subject`, as that of
   * the clause in front or behind (`leading`), as the `owner` in front
   * (“the engineer's fault”), or `behind` them (“oversight by the team”). Without it they always judge.
   */
  readonly person?: 'subject' | 'leading' | 'owner' | 'behind'
}

/**
 * `delete`: the sentence stands without the words. `guard`: the guard that was not there takes their place.
 * `state`: the state of things at the time, as what somebody worked with; `noun`: the same as a noun.
 * `prompt`: what did not prompt anyone. `possible`: what made the act possible. `reason`, `reasoned`: the reason there
 * was. `support`: the support that was given. `gap`, `cause`: a gap or condition in place of a person.
 * `lapse`: what did not prompt anyone before it. `step`: the step that was not there. `unguarded`: as an adverbial.
 * `means`: what they had too little of to do it. `lies`: where the cause lies instead.
 * `needs`: what they have too little of. `down-to`: what it was down to. `behind`: the reason behind it. `went-by`: what did not
 * bring it to anyone. `assumed`: what spoke for it then. `cannot-have`, `no-prompt-for`: what did not prompt it.
 * `set-aside`: the reason not to act on it.
 * `let-through`: the check that was not there. `go-by`: what there was to tell by.
 * `lightly`: what spoke for a small risk. `around`, `unprompted`: what the work was done with. `when`: at which time, and why.
 * `care`: what prompted none. `prompted`, `nobody`: what did not prompt them.
 * `took-no`, `none-of`: what did not prompt that. `informed`: what did not tell them. `warned`: which warning, and what spoke
 * against it. `broke-down`: what carried too little between them. `not-to`, `exclaimed`, `asks`, `unknown`, `wished`, `knew-better`,
 * `around-them`, `at-hand`, `against-reasons`, `lies-around`, `go-on`, `their-work`, `weighed`, `unannounced`, `what-led-to`, `came-of`: the reasons and conditions in place of a verdict.
 */
export type Remedy =
  | 'delete'
  | 'guard'
  | 'state'
  | 'noun'
  | 'work'
  | 'prompt'
  | 'possible'
  | 'reason'
  | 'reasoned'
  | 'support'
  | 'gap'
  | 'cause'
  | 'unguarded'
  | 'lapse'
  | 'step'
  | 'means'
  | 'lies'
  | 'needs'
  | 'down-to'
  | 'behind'
  | 'went-by'
  | 'assumed'
  | 'let-through'
  | 'set-aside'
  | 'cannot-have'
  | 'no-prompt-for'
  | 'go-by'
  | 'lightly'
  | 'around'
  | 'unprompted'
  | 'when'
  | 'care'
  | 'prompted'
  | 'nobody'
  | 'took-no'
  | 'none-of'
  | 'informed'
  | 'warned'
  | 'broke-down'
  | 'not-to'
  | 'exclaimed'
  | 'asks'
  | 'unknown'
  | 'wished'
  | 'knew-better'
  | 'around-them'
  | 'at-hand'
  | 'against-reasons'
  | 'lies-around'
  | 'go-on'
  | 'their-work'
  | 'weighed'
  | 'unannounced'
  | 'what-led-to'
  | 'came-of'
