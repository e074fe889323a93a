import {formsOf} from './inflections.ts'
import {words} from './word-list.ts'

/** What people do, for telling a person from a program by the verb behind the name. */

/** Only people do these; a program is said to do them in jest at most. */
const onlyPeople = `
  notice realise realize suspect think know believe decide agree disagree suggest propose ask tell say mention wonder
  apologise apologize thank remember recall remind hope want feel hear speak talk phone ring telephone e-mail
  email discuss offer volunteer insist argue admit guess understand investigate debug troubleshoot diagnose look spot discover review
  approve declare acknowledge ack drive sleep wake forget misread mistake
  misunderstand overlook hesitate recommend comment clarify reassure brief coordinate facilitate escalate consult contact learn worry
  dial text chat walk sit travel cycle confer concur object doubt recognise recognize misjudge misinterpret pair interview draft
  teach persuade convince intend prefer sketch summarise summarize brainstorm arrive volunteer fetch hurry rush quip joke
  nod stay babysit shadow onboard resign retire swap hang google type teamed liaise inform warn confirm announce propose wanted join
  step pinpoint spend struggle rely depend apologise congratulate praise lean scroll glance stare compile gather interpret cope chair moderate host deputise board commute lunch rest nap confess decipher peek reread
  pinpoint eyeball double-check proofread cover advise second urge promise relay attend dig
  climb mop sweep solder unscrew tighten loosen relabel mislabel whisper shout yell sigh laugh swear kick hammer squint vouch grumble complain panic
  hesitate figure surmise conclude deduce adjourn overrule dismiss photograph carry shrug phone apologize yawn relent concede confide
  telephone misheard squeeze taste cough sneeze bang knock pour borrow lend glue loan hire interrupt overhear improvise`

/** People and programs do these. */
const shared = `
  restart reboot roll revert deploy redeploy push pull merge commit run kill drain silence page forward
  rewrite fix patch add remove change update upgrade downgrade delete disable enable increase
  reduce copy move replace choose answer leave go identify test verify try create build
  switch rotate revoke restore recover recycle cancel pause resume unlock pin release ship configure install
  uninstall apply reapply bump rebuild port manage lead explain describe document file edit adjust tweak tune
  correct reset clear flush purge block unblock isolate promote demote swap invite assign claim initiate help assist
  support order grant analyse analyze compare review upload download reproduce confirm observe prepare plan schedule
  migrate visit plug unplug press click enter sign re-run rerun re-enable re-deploy implement refactor develop
  design pass cut shut extend renew buy repair wire cross-check withdraw resolve mitigate triage
  quarantine exclude include alter grep query inspect delay demand transfer pair hold rename save reimage wipe
  re-image force reassign take-over ssh provision deprovision cordon uncordon taint top sift bisect overwrite
  re-route tail attempt determine outline repoint re-raise open close start stop check watch post take
  find see call hand write send report raise go come get
  meet work hold keep bring own give make put follow note reply respond
  monitor begin attach ping mute finish complete share pick turn log handle miss import flag refuse
  reach label override seal divert
  sanction greenlight circulate rack weigh pack fill tick flip lift reseat hot-swap reprint print undo`

/** Mostly programs do these; with a given name before them it is a person all the same. */
const mostlyPrograms = `
  drop set lower scale read trigger execute lock use expect assume request lose ignore break cause
  introduce fail failover fall show trace track connect disconnect reconnect skip replay count measure
  receive accept reject deny throttle halt abort capture dump truncate evict route reroute back record insert
  redirect export happen tag publish return sort group keep schedule cache serve retry index load store limit use
  wait need time run crash lag spike recover restore apply mark rebuild sync alert`

/** The finite forms, participles and gerunds of verbs. */
export interface VerbForms {
  /** `restarts`, `restarted`, `restart`: what may follow a subject. */
  readonly finite: ReadonlySet<string>
  /** `restarted`, `written`: what may follow `has`, and stand before `by`. */
  readonly past: ReadonlySet<string>
  readonly gerunds: ReadonlySet<string>
}

function formsOfAll(list: string): VerbForms {
  const forms = [...words(list)].map((base) => ({...formsOf(base), twice: base + base.at(-1)!}))
  const pasts = forms.flatMap(({past, participle, twice}) => [past, participle, `${twice}ed`])
  return {
    finite: new Set([...forms.flatMap(({base, third}) => [base, third]), ...pasts]),
    past: new Set(pasts),
    // “cancelling” and “canceling”: what is no word is never met.
    gerunds: new Set(forms.flatMap(({gerund, twice}) => [gerund, `${twice}ing`])),
  }
}

export const onlyPeopleDo = formsOfAll(onlyPeople)
export const peopleDoToo = formsOfAll(shared)
export const programsDo = formsOfAll(mostlyPrograms)

/** What a person has, makes or leaves behind: “Mehmet’s laptop”. */
export const personalThings = words(`
  laptop notebook phone mobile desk desktop inbox mailbox shift home machine workstation terminal shell session holiday vacation leave absence
  departure move promotion colleague colleagues deputy manager team predecessor successor calendar notes note spreadsheet memory question questions hint suggestion idea
  advice opinion reply answer message messages email e-mail mail comment comments remark explanation account login credentials password key keys token badge change
  changes pr prs pull commit commits branch patch fix merge review approval script ticket hunch guess help attention knowledge expertise experience
  screen keyboard tab browser query copy checkout clone fork directory folder private personal own work name handover report summary analysis
  request proposal intuition instinct decision call presence pager rota last first day week query local vpn wiki bash dotfiles command commands
  observation findings investigation assumption understanding instructions permission permissions sandbox rollback revert deploy deployment gist dashboard
  draft mistake error page response typo workaround test tests migration cron`)
