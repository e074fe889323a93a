import type {Milestone} from './milestones.ts'

/** What a system says in its errors is nothing that was done: “(LockError: try restarting it)”. */
const errorText = /\([^()]*\b\w*(?:Error|Exception)\b[^()]*\)/g

/** Nor is what a log or a person says: “Replica reports "fatal, shutting down"”. */
const quoted = /"[^"]{12,}"|“[^”]{12,}”/g

/** What is still to be done ends nothing: “they will have to recover it”. */
const toBeDone = /\b(?:(?:have|has|need|needs) to|must|should) (?:be )?(?:recover|restore|resolve|fix)\w*/gi

/** An alert that did not come, or a fault that nobody noticed until later, told nobody. */
const silent =
  /\b(?:no|without(?: an?| any)?)\s(?:[\w-]+\s){0,2}?(?:alert|alarm|page|notification|ticket|report)\w*(?:\s(?:trigger|fire|sent|raise|receive|start)\w*)?|\bnot (?:discovered|noticed|detected) until\b|\b(?:alert|alarm)\w*\s(?:[\w-]+\s){0,2}?(?:(?:did|does|do|was|were) not|(?:did|does|do|was|were)n['’]t)\s\w+/gi

/** A complaint that is handed in with somebody else is what was done about it. */
const handedIn =
  /\b(?:submit|fil|send|lodg)\w* (?:an? |the |another |several |two )?(?:abuse |first |second )?(?:complaints?|reports?)\b/gi

/** What is announced of work, ahead or when it is done, is nothing that was found. */
const announced =
  /\b(?:notif|inform|alert)\w*\b.{0,60}\b(?:upcoming|planned|scheduled|(?:deployment|release|maintenance|migration|upgrade) (?:is|was|has|will))\b/gi

/** Nobody came in to help: “no other users had joined”, “informed users”, “users informed us”, “reached out to the owners to notify them”. */
const nobody =
  /\b(?:no|none|nobody|not)\b.{0,30}\b(?:joined|called|involved|informed)\b|\binform(?:s|ed) (?:(?:the|our|all) )?(?:[\w-]+ )?(?:users|customers|clients|people|everyone|everybody|members|community|public|tenants|subscribers)\b|\b(?:users|customers|clients|subscribers|people) (?:(?:are|were|have been) )?informed\b|\breach(?:es|ed)? out to [^.;,]{3,60} to (?:notify|inform|tell|warn|let)\b/gi

/** What came about by accident was done to end nothing. */
const accident =
  /\b(?:unexpectedly|accidentally|inadvertently|unintentionally|mistakenly)\s\w+|\baccidental\s.{0,60}/gi

/** What was not done, up to the end of its clause: “we decided against a rollback”, “unable to scale up”. */
const notDone =
  /(?:\b(?:against|rather than|instead of|unable to|(?:could|can|did|does|do|was|were|is|are) not|not to|to not|fail(?:s|ed)? to|cannot)|n['’]t)\s[^.,;:]{1,60}/gi

/** What is only looked at or worked on: “to verify the fix”, “started work on a fix”, “checking the failover machine”. */
const lookedAt =
  /\b(?:check(?:s|ed|ing)?|verif(?:y|ies|ied|ying)|work(?:s|ed|ing)? (?:on|out)|planning|suggest(?:s|ed|ing)?|look(?:s|ed|ing)? (?:at|into)|(?:intended|meant|supposed|designed) to)\s[^.,;:]{1,60}|\brout(?:e tables?|ing (?:to|tables?))\b|\brestarting before\b/gi

/** What undoes a remedy, and what the harm itself does: “the fix was rolled back”, “healthy nodes get killed”. */
const harm =
  /\b(?:block ?list|fix|hot-?fix|patch|mitigation|work-?around)\s(?:(?:is|was|has been|had been) )?(?:rolled back|reverted|removed)\b|\bget(?:s|ting)? killed\b|\bgot killed\b|\bkilled by\b|\b(?:oom|out of memory)(?:[- ]?killer\b|\)?)\skill\w*|(?:\b(?:jobs?|scripts?|cron|process(?:es)?|services?|nodes?|workers?|bots?|automation|migrations?|kubelet|kubernetes|it|that|which)|\b(?:the|an?|our|its|each|every) (?:[\w-]+ ){0,5}(?!(?:team|squad|crew|group|engineers?|operators?|admin\w*|on-call|vendor|provider|dbas?|sres?|support|lead|manager|commander|responders?|developers?|owner|ops|staff) )[\w-]+) (?:is|are|was|were|kept) (?:delet|destroy|purg|kill|evict|remov)ing\b|\bstop(?:s|ped)? (?:working|responding|sending|receiving|processing|accepting|shipping|reporting)\b/gi

/** What was wrong with a remedy is none: “problem identified with the first patch”, “adjustment to the fix required”. */
const ofRemedy =
  /\b(?:adjustments?|changes|corrections?|errors?|problems?|issues?|bugs?) (?:\w+ ){0,3}?(?:to|in|with|of) (?:the |this |our )?(?:\w+ )?(?:patch|fix|hot-?fix)\b.{0,60}/gi

/** What something is like tells nothing that was done: “a container from a force-deleted pod”, “with updates enabled”. */
const state =
  /\b(?:from|of|by|for) (?:(?:the|a|an|our|its) )?(?:[a-z]+-)?(?:delet|remov|disabl|restart|reboot|evict|kill|stopp|revok|patch|drain)ed \w|\b(?:with|(?:has|have)(?! (?:been|now|since|already|also|just|then|all|both|\w+ly)\b)) (?:[\w-]+ ){1,3}(?:en|dis)abled\b|\b(?:has|have)(?! (?:been|now|since|already|also|just|then|all|both|\w+ly)\b) [\w-]+ installed\b|\b(?:users?|customers?|people) (?:[\w-]+ ){0,2}install\w*|\b(?:from|of|on|in) (?:[\w-]+ ){0,3}installs?\b/gi

/** The name of a call or a resource tells nothing either: “errors of DeleteDomain calls”. */
const identifier = /\b(?:Delete|Remove|Stop|Disable|Restart|Replace|Restore|Install)\p{Lu}\p{L}+/gu

/** All up to the words that say that it did not help: “Restarted it, to no avail”. */
const inVain =
  /^.*\b(?:unsuccessful(?:ly)?|to no avail|in vain|without (?:success|effect)|no (?:effect|improvement|success)|not enough|(?:(?:does|did|do) not|(?:doesn|didn|don)['’]?t) (?:\w+ )?(?:help|work|recover|detect much|resolve|fix|solve|improve|come back|change anything)|(?:still|again) (?:fails?|failing|failed|down|unavailable)|has been blocked|(?:is|was) not possible)\b|^.*[,;:–—] (?!(?:since|because|as|while|which|it) )(?:[\w-]+ ){0,3}(?:fully|completely|entirely|totally) (?:down|offline|unavailable|broken)\W*$/gis

/** What is tried, in one clause, beside the system that people use starts no incident in that one, and ends none. */
const elsewhere =
  /(?:(?!\b(?:then|after|before|while|when|once|but)\b)[^.;,:]){0,160}\b(?:to|on|in) (?:the |our |a )?(?:[\w-]+ )?(?:non-?prod(?:uction)?|staging|sandbox|(?:beta|test|dev(?:elopment)?|qa) (?:environment|system|cluster|server))\b(?! and (?:(?:on|in|to) )?prod)/gi

/** What is only told of it, or given to those who try it, starts none either. */
const onTrial =
  /\b(?:beta|preview)\b.{0,160}|\b(?:summary|list|overview|announcement) of (?:the )?changes\b/gi

/** News of it changes nothing: “updates #178”, “updated the status page”. */
const newsOfIt =
  /\bupdat\w*:? (?:(?:to|on|in|for|of) )?(?:(?:the|our|all|its|this) )?(?:[\w-]+ )?(?:#\d+|\p{Lu}{2,}-\d+|tickets?\b|issues?\b|incident\b(?! (?:bot|tool|app))|status ?page\b|stakeholders\b|customers\b|users\b(?! (?:table|service|list))|everyone\b|thread\b|channel\b)/giu

/** What waits to go out is not out yet: “set to pending release”. */
const waiting =
  /\b(?:pending|awaiting|waiting for|ready for|scheduled for) (?:\w+ ){0,2}(?:releas|deploy|launch|migrat|upgrad)\w*/gi

/** What a change touched calls nobody in either, unless that is a person or a team. */
const touched =
  /\b[Ii]nvolved? (?:\w+ly )?(?:overwrit|chang|delet|remov|restart|reboot|updat|upgrad|mov|migrat|copy|add|creat|replac|rebuild|reload|restor|rewrit|edit|rais|lower|increas|reduc|switch|turn|sett|writ|runn|send|dropp|clean|clear|disabl|enabl|patch|wait|roll|stopp|start|us|mak|tak)ing\b|\b(?:[Ww]hich|[Tt]hat|[Tt]his|[Ii]t|[Ff]ix|[Cc]hange|[Ss]olution|[Rr]ecovery) involved?\b(?! (?:\p{Lu}\p{Ll}+(?: (?:\p{Lu}\p{Ll}+ )?(?:from|of) |\.?$)|(?:the |our |another )?(?:[\w-]+ )?(?:team|vendor|on-call|engineers?)\b))/gu

/** What is put into a channel calls nobody in. */
const posted = /\bpost(?:s|ed|ing)?\b.{0,40}\b(?:in|to|into) (?:the )?#?[\w-]+(?: channel)?/gi

/** What somebody is told to do is not done by that. */
const advised = /\b(?:he|she|they|you|one|users?|people) needs? to [^;.]{0,80}/gi

/** What is taken off a page about it ends nothing. */
const offPage =
  /\b(?:remov|delet)\w* (?:[\w’'-]+ ){0,4}(?:videos?|tweets?|comments?|announcements?|blog posts?|articles?)\b/gi

/** The end of a change is none of what it brought about: “after the deployment finished”. */
const changeDone =
  /\b(?:after|once|when|as soon as) (?:the |our )?(?:[\w-]+ )?(?:deploy\w*|release|migration|upgrade|roll-?out|update)\s(?:(?:was|is|had|has)\s)?(?:been\s)?(?:finished|completed?)\b/gi

/** Words that tell nothing of a milestone, whatever else they say. */
export const besides: Readonly<Record<Milestone, readonly RegExp[]>> = {
  trigger: [errorText, silent, elsewhere, onTrial, waiting, newsOfIt],
  detection: [errorText, silent, announced, handedIn],
  escalation: [errorText, silent, nobody, touched, posted],
  mitigation: [
    errorText,
    quoted,
    accident,
    offPage,
    advised,
    inVain,
    notDone,
    lookedAt,
    harm,
    ofRemedy,
    state,
    identifier,
    elsewhere,
  ],
  resolution: [errorText, accident, toBeDone, elsewhere, changeDone],
}

/**
 * The words of an entry without those that only come near to telling a milestone.
 *
 * @param may whether a pattern can occur in the words
 */
export function withoutBesides(
  milestone: Milestone,
  words: string,
  may: (pattern: RegExp) => boolean,
): string {
  return besides[milestone].reduce(
    (rest, pattern) => (may(pattern) ? rest.replace(pattern, ' ') : rest),
    words,
  )
}
