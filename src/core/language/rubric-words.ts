const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** A word without its ending, so that “owner” and “owners”, “decide” and “decided” are one. */
function stem(word: string): string {
  return word
    .replace(/ies$/, 'y')
    .replace(/(?:ings?|ed|es|s|e)$/, '')
    .replace(/y$/, 'i')
}

/** The words in which the rubric and its templates speak of a postmortem, and of none in particular; their stems. */
const rubricWords: ReadonlySet<string> = new Set(
  list(
    `goal audience role facilitator scribe author attendee participant stakeholder incident commander decider decision
     decide owner own assignee blameless blame norm ground rule safety just culture constraint
     scope private confidential name customer data summary overview background context severity
     timeline time utc zone trigger detection detect escalation escalate mitigation mitigate resolution resolve
     recovery milestone evidence fact hypothesis hypotheses dashboard graph log ticket chat link source record
     impact quantify quantified duration minute hour day week month number revenue user money budget
     root cause contribute contributing factor condition change changeable system people process product tech
     technology communication environment cluster made make sense sensible reasonable method whys causal tree fishbone
     action item prevent prevention due date deadline success signal metric measure follow up follow-up priority
     trade off trade-off tradeoff traded rationale reason because alternative
     learn learning learned lesson takeaway happen went well wrong lucky luck risk question next step
     shareout share tldr tl dr top publish published wiki recur recurring review cadence weekly biweekly fortnightly
     monthly quarterly input output agenda
     kill criteria criterion threshold window commit committed stop pause pivot postmortem retrospective`,
  ).map(stem),
)

/** What holds a sentence together. */
const grammarWords: ReadonlySet<string> = new Set(
  list(
    `a an the this that these those it its we our us you they their he she his her i my and or but nor so yet if as
     than then of in on at to for from by with without about into over under before after during until since while
     when where which who whom whose how why what is are was were be been being am has have had do does did will
     would can could should must may might not no none nobody never there here each every everyone everybody all any
     some both more most many much few out one two three four five`,
  ),
)

export function isRubricWord(word: string): boolean {
  return rubricWords.has(stem(word))
}

export function isGrammarWord(word: string): boolean {
  return grammarWords.has(word)
}

/** The words and numbers of a text in lower case; a digit alone counts things. */
export function* wordsIn(text: string): Iterable<string> {
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\d]+(?:['’:./][\p{L}\d]+)*/gu))
    if (!/^\d$/.test(word)) yield word
}

/** How many words tell of something in particular: “the key expired” has two, “top actions, owner, date” none. */
export function ownWordsIn(text: string): number {
  let own = 0
  for (const word of wordsIn(text)) if (!isGrammarWord(word) && !isRubricWord(word)) own++
  return own
}

/** Whether a line tells of something in particular: a word of its own says it, if it does not stand alone. */
export function tellsOwn(line: string): boolean {
  const own = ownWordsIn(line)
  return own >= 2 || (own === 1 && [...wordsIn(line)].length >= 3)
}

/** Whether words tell that something happened. “Trigger, fact” names a milestone; “Impact detected” has a verb. */
export function tellsEvent(words: string): boolean {
  return happened.test(words) || ownWordsIn(words) > 0
}

const happened =
  /\p{L}(?:ed|ing)\b|\b(?:is|are|was|were|went(?! (?:well|wrong))|began|broke|came|fell|found|rose|sent|took)\b/iu
