import {words} from '../../language/word-list.ts'

/** What people do to things that they can take for one another: “typed the wrong hostname”, “paged the wrong team”. */
export const handled = words(
  `type enter paste copy click press tap hit select pick choose highlight tick open close run execute launch invoke start stop restart
   reboot kill delete drop remove wipe pull unplug disconnect connect plug replace swap remount deploy push merge
   promote roll ship send mail email page call dial ring edit change modify update upload import load apply set use grant
   revoke disable enable tag label book order deliver scan rename move grab take put post schedule assign quote read
   check look log ssh sign approve restore mount format flash switch turn give tell supply silence mute acknowledge confirm cancel release activate deactivate toggle flip turn load dial fill dispense administer`,
)

/** What such a thing is said to be. */
export const wrong: ReadonlySet<string> = new Set(['wrong', 'incorrect'])
