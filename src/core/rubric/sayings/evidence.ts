import type {Saying} from '../measures.ts'
import {recordNouns as record} from '../../facts/record-nouns.ts'
import {upToFour} from './words.ts'

/** A legend over a timeline. */
export const factSayings: readonly Saying[] = [
  {
    word: /\b(?:italics?|brackets|asterisk|star|question mark|grey|gr[ae]y|colou?r|marked|symbol)\b/i,
    pattern:
      /\b(?:italics?|brackets|asterisk|star|question mark|gr[ae]y|colou?red?|marked)\b.{0,40}\b(?:is|are|means?|stands? for|shows?)\b.{0,40}\b(?:reading|interpretation|guess\w*|assum\w+|suppos\w+|hypothes[ie]s|inferr\w+|inferences?|not confirmed|unconfirmed|estimat\w+|suspicions?)\b/i,
  },
  {
    word: /\bhypothes/i,
    pattern: /\bfacts?\b.{0,80}\bhypothes[ie]s\b|\bhypothes[ie]s\b.{0,80}\bfacts?\b/i,
  },
  {
    word: /\bmarked\b/i,
    pattern:
      /\b(?:marked|labell?ed)\b.{0,20}\b(?:is|are) (?:an? )?(?:hypothes[ie]s|guess(?:es)?|assumptions?)\b/i,
  },
  {
    word: /\b(?:entries|rows|statements|everything|lines)\b/i,
    pattern:
      /\b(?:entries|rows|statements|everything|lines)\b.{0,60}\b(?:facts?|confirmed)\b.{0,60}\b(?:unless|except|otherwise|marked|labelled|labeled)\b/i,
  },
]

/** What is called a reading of what happened, and said to be no more. */
export const readingSaying: Saying = {
  word: /\b(?:interpretation|reading|guess\w*|inference|speculation|assum\w+|suppos\w+|suspect\w*|presum\w+|believed?|hypothes\w+)\b/i,
  pattern: new RegExp(
    String.raw`\b(?:interpretation|reading|guess(?:es)?|inference|speculation|(?:assum|suppos|suspect|presum)\w*|believed?|hypothes\w+)\b.{0,40}\b(?:not (?:yet )?(?:been )?(?:proven|proved|confirmed|verified|checked)|(?:have|has)(?:n['’]t| not) (?:been )?(?:proven|confirmed|verified|checked)|un(?:proven|confirmed|verified)|(?:could|may|might) be wrong)\b|\b(?:not (?:yet )?(?:proven|confirmed|verified)|un(?:proven|confirmed|verified))\b.{0,20}\b(?:assum\w+|suppos\w+|guess\w*|hypothes\w+)`,
    'i',
  ),
}

/** “We cannot know for certain, but it appears that …”, “one candidate is …”: one statement that is called a guess. */
export const unsureSaying: Saying = {
  word: /\b(?:know for|candidates?|theory|hypothesis|explanation|suspicion|assumption|suspect|causes?|could be)\b/i,
  pattern:
    /\bone (?:possible |likely )?(?:candidate|theory|hypothesis|explanation|suspicion)\b[^.]{0,30}\b(?:is|was|can be|could be|may be|might be)\b|\bour (?:current |working |best |main )?(?:theory|hypothesis|guess|suspicion|assumption) (?:is|was) that\b|\b(?:possible|potential|probable|suspected) (?:root )?cause (?:might|may|could|can) be\b|\bwe (?:currently |strongly |still )?suspect (?:that|this|the|it)\b|^\W*(?:we )?thought (?:that )?(?:this|it) (?:could|might|may) be\b|\b(?:cannot|can['’]t|do not|don['’]t) know for (?:certain|sure)\b.{0,20}\bbut\b.{0,40}\b(?:appears?|seems?|believe|suspect|assume|likely|probably)\b/i,
}

/** What is known and what is not, told one after the other in a paragraph. */
export const apartSaying: Saying = {
  word: /\b(?:do not know|don['’]t know|not (?:yet )?(?:confirmed|proven|known)|unproven|unconfirmed|unknown)\b/i,
  pattern:
    /\bwe (?:do )?know\b.{5,400}\bwe (?:do not|don['’]t) know\b.{5,300}\b(?:assume|suspect|believe|think|guess|suppose)\b|\b(?:confirmed|proven|known|certain)\b[^.]{0,30}:.{5,300}\b(?:not (?:yet )?(?:confirmed|proven|known|certain)|unproven|unconfirmed|unknown)\b[^.]{0,30}:/i,
}

/** A source named in words. */
export const sourceSaying: Saying = {
  word: /\bsources?\b|\b(?:in the|taken|are|were|is|was|come|comes|reconstructed|compiled|assembled|put together|drawn|built|according|looking at|reading|going through|inspecting|examining)\b|\bas \w+ in\b|\bnumbers\b|\b(?:logs?|trace|stacktrace|dump|console|details?|blog|write-?up|advisory)\b/i,
  pattern: new RegExp(
    [
      String.raw`^\W*(?:our |the |main )?sources?\b(?! (?:code|files?|repo|projects?|packages?))(?: (?:for|of) (?:the |this |all |these )?(?:\p{L}+ )?(?:times?|timestamps|timeline|numbers|figures|entries|facts|data|account|tables?|charts?|lists?|results?))?(?: (?:is|are|were|used))?\s?[:(]`,
      String.raw`(?<!open[- ])\bsources?:`,
      String.raw`\b(?:times|timestamps|entries|events|numbers|figures|facts|data|quotes|timeline|account|this|everything|all of it)\b[^.]{0,40}\b(?:taken|are|is|come|comes|reconstructed|compiled|assembled|put together|pieced together|drawn|built|read)(?: (?:mainly|mostly|only|directly))? (?:from|out of|off) (?:the |our |its |a )?${upToFour}${record}\b`,
      String.raw`^\W*(?:all )?(?:taken|reconstructed|compiled|assembled|put together|pieced together|drawn) (?:mainly |mostly )?from (?:the |our |its |a )?${upToFour}${record}\b`,
      String.raw`\b(?:taken|numbers) (?:are )?from the (?:[\p{L}\d-]+ ){0,3}?${record}\b`,
      String.raw`\baccording to (?:the |our |its )?${upToFour}${record}\b`,
      String.raw`\bas recorded in\b`,
      String.raw`^\W*from (?:looking at|reading|going through|inspecting|examining) (?:the |our |its )?${upToFour}${record}\b`,
      String.raw`^\W*as (?:mentioned|described|reported|stated|told|explained) in (?:their|the|its|our) (?:[\w-]+ ){0,3}?\[?(?:write-?up|report|disclosure|post-?mortem|announcement|advisory)\b`,
      String.raw`^\W*(?:(?:the )?full|more|further|all|technical) (?:technical )?details? (?:(?:are|is|can be found|follow) )?(?:in|on) (?:their|the|its|our) (?:[\w-]+ ){0,3}?(?:write-?up|report|disclosure|post-?mortem|announcement|advisory|post|newsletter|thread)\b`,
      String.raw`\b(?:read|see) (?:their|the vendor['’]s|the reporter['’]s) (?:[\w-]+ ){0,2}?(?:blog post|write-?up|report|analysis|advisory)\b`,
      String.raw`\b(?:logs?|stack ?trace|core dump|console)\b[^.]{0,80}\b(?:contain(?:s|ed)|show(?:s|ed)|reads?|said|had) (?:an?|the|this|these) [^.]{0,60}:\s*$`,
      String.raw`\b(?:this|that|it|both|all) (?:is|are|stands?) in the ${upToFour}(?:${record}|history)\b`,
    ].join('|'),
    'iu',
  ),
}
