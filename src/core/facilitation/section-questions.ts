import type {PostmortemDocument, Section} from '../document/model.ts'
import {sectionAt} from '../document/sections.ts'
import type {SectionKind} from '../document/section-kinds.ts'

/**
 * What to ask when a section has stopped growing: how and what before why, the view from then before the view from now
 * (reference: debriefing guides of Etsy and Howie, the groups of questions after Klein and Dekker; the words are ours).
 */
const bySection: Readonly<Partial<Record<SectionKind, readonly string[]>>> = {
  brief: [
    'What would have to come out of this for you to say that it was worth the hour?',
    'Who saw a part of it and is not invited yet?',
    'What can nobody say in this group, and where can it be said?',
  ],
  summary: [
    'What would somebody need to know who reads nothing else?',
    'What do people outside of the team believe happened, and is it so?',
  ],
  background: [
    'What did an ordinary day look like before this?',
    'What was known about this weakness, and where was it written?',
    'What had just changed, and who knew of it?',
  ],
  impact: [
    'Who noticed, and what could they not do?',
    'How do we know the number, and what does it leave out?',
    'What did it cost inside: hours, sleep, work that waited?',
  ],
  timeline: [
    'What did you see first, and where?',
    'What did you expect to happen, and what happened?',
    'What else was going on at that time?',
    'Where does the record end and memory begin?',
    'Which waiting, hand-over or approval is missing here?',
  ],
  detection: [
    'How would it have been noticed if this one signal had been silent?',
    'Which signal was there earlier, and what made it look ordinary?',
    'Who was told first, and how did they come to be the one?',
  ],
  response: [
    'Which options were on the table, and what spoke for the one that was taken?',
    'What would you have liked to know at that minute?',
    'Which tool, page or permission did you look for?',
  ],
  'went-well': [
    'What kept this from being worse?',
    'What did somebody do that stands in no runbook?',
    'What would you miss first if it were gone?',
  ],
  'went-wrong': [
    'What made the work harder than it had to be?',
    'Which default, gap or coupling would have caught others as well?',
    'What surprised the people who know this system best?',
  ],
  lucky: [
    'What would one hour earlier or later have changed?',
    'What held although nobody designed it to?',
    'Who happened to be there, and what if they had been on leave?',
  ],
  'contributing-factors': [
    'What made this the sensible thing to do?',
    'What would have to be different for it to come out otherwise, here and elsewhere?',
    'Where did we rely on one person’s memory, on luck, or on somebody being awake?',
    'Which pressure or promise was in the room?',
  ],
  'root-cause': [
    'Is the last answer something that the team can change?',
    'Which second branch was needed for this to happen?',
    'Would this explanation hold for somebody else in the same seat?',
  ],
  lessons: [
    'What do you know now that you did not know before?',
    'Who else needs to know it?',
    'Which belief about the system turned out to be wrong?',
  ],
  decisions: [
    'What will we stop, start or change, and what do we give up for it?',
    'What did we decide not to do, and why?',
    'What would make us come back to this decision?',
  ],
  'action-items': [
    'Who owns each action, by when, and how will success be seen?',
    'Which factor does this action take away, and which one has none?',
    'Which action would still help if the next incident looks different?',
  ],
  parked: ['Which idea do we let go of for good?', 'What would bring this idea back?'],
  'kill-criteria': [
    'What will we see first if this does not work?',
    'At which number do we act without another meeting?',
    'Who says stop, and does that person know?',
  ],
  shareout: [
    'Which other team could have had this incident?',
    'What is the one sentence that people will repeat?',
    'Who publishes the document, and where?',
  ],
  review: ['When do we look at this again?', 'What will tell us that we learned something?'],
  risks: ['What can still happen before the actions are done?', 'How would we notice it?'],
  questions: ['Who can find this out, and by when?', 'What would we do differently if we knew?'],
  'next-steps': ['What happens tomorrow morning, and who does it?', 'Who is waiting for us?'],
}

export interface SectionQuestions {
  readonly section: Section
  readonly questions: readonly string[]
}

export function questionsOf(kind: SectionKind): readonly string[] {
  return bySection[kind] ?? []
}

/** The questions of the section around an offset; undefined where there is none, or none for its kind. */
export function questionsAt({sections}: PostmortemDocument, offset: number): SectionQuestions | undefined {
  const section = sectionAt(sections, offset)
  const questions = section?.kind === undefined ? [] : questionsOf(section.kind)
  return section === undefined || questions.length === 0 ? undefined : {section, questions}
}

/** Those of a section whose heading is there. */
export function questionsOnHeading({sections}: PostmortemDocument, offset: number): readonly string[] {
  const section = sections.find(
    ({form, heading}) => form === 'heading' && heading.start <= offset && offset <= heading.end,
  )
  return section?.kind === undefined ? [] : questionsOf(section.kind)
}
