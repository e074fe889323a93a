import {regularForms, words} from './word-list.ts'

/** What people do, for telling a person from a program by the verb behind the name. Irregular forms follow a slash. */

/** Only people do these; a program is said to do them in jest at most. */
const onlyPeople = `
  notice realise realize suspect think/thought know/knew/known believe decide agree disagree suggest propose ask tell/told say/said mention wonder
  apologise apologize thank remember recall remind hope want feel/felt hear/heard speak/spoke/spoken talk phone ring/rang/rung telephone e-mail
  email discuss offer volunteer insist argue admit guess understand/understood investigate debug troubleshoot diagnose look spot discover review
  approve declare acknowledge ack drive/drove/driven sleep/slept wake/woke/woken forget/forgot/forgotten misread mistake/mistook/mistaken
  misunderstand/misunderstood overlook hesitate recommend comment clarify reassure brief coordinate facilitate escalate consult contact learn worry
  dial text chat walk sit/sat travel cycle confer concur object doubt recognise recognize misjudge misinterpret pair interview draft
  teach/taught persuade convince intend prefer sketch summarise summarize brainstorm arrive volunteer fetch hurry rush quip joke
  nod stay babysit/babysat shadow onboard resign retire swap hang/hung google type teamed liaise inform warn confirm announce propose wanted join
  step pinpoint spend/spent struggle rely depend apologise congratulate praise lean scroll glance stare compile gather interpret cope chair moderate host deputise board commute lunch rest nap confess decipher peek reread
  pinpoint eyeball double-check proofread cover advise second urge promise relay attend dig/dug`

/** People and programs do these. */
const shared = `
  restart reboot roll revert deploy redeploy push pull merge commit run/ran kill drain silence page forward
  rewrite/rewrote/rewritten fix patch add remove change update upgrade downgrade delete disable enable increase
  reduce copy move replace choose/chose/chosen answer leave/left go/went identify test verify try create build/built
  switch rotate revoke restore recover recycle cancel pause resume unlock pin release ship configure install
  uninstall apply reapply bump rebuild port manage lead/led explain describe document file edit adjust tweak tune
  correct reset clear flush purge block unblock isolate promote demote swap invite assign claim initiate help assist
  support order grant analyse analyze compare review upload download reproduce confirm observe prepare plan schedule
  migrate visit plug unplug press click enter sign re-run rerun re-enable re-deploy implement refactor develop
  design pass cut shut extend renew buy/bought repair wire cross-check withdraw/withdrew resolve mitigate triage
  quarantine exclude include alter grep query inspect delay demand transfer pair hold rename save reimage wipe
  re-image force reassign take-over ssh provision deprovision cordon uncordon taint top sift bisect overwrite
  re-route tail attempt determine outline repoint re-raise open close start stop check watch post take/took/taken
  find/found see/saw/seen call hand write/wrote/written send/sent report raise go/went/gone come/came get/got
  meet/met work hold/held keep/kept bring/brought own give/gave/given make/made put follow note reply respond
  monitor begin/began/begun attach ping mute finish complete share pick turn log handle miss import flag refuse
  reach label`

/** Mostly programs do these; with a given name before them it is a person all the same. */
const mostlyPrograms = `
  drop set lower scale read trigger execute lock use expect assume request lose/lost ignore break/broke/broken cause
  introduce fail failover fall show/showed trace track connect disconnect reconnect skip replay count measure
  receive accept reject deny throttle halt abort capture dump truncate evict route reroute back record insert
  redirect export happen tag publish return sort group keep schedule cache serve retry index load store limit use
  wait need time run/ran crash lag spike recover restore apply mark rebuild sync`

export const onlyPeopleDo = regularForms(onlyPeople)
export const peopleDoToo = regularForms(shared)
export const programsDo = regularForms(mostlyPrograms)

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
