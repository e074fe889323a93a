import {monthNames} from '../document/dates.ts'

/** Parts of the patterns for quantities; all are read without regard to case. */
export const currency =
  '(?:eur|usd|gbp|chf|sek|nok|dkk|pln|jpy|inr|cad|aud|nzd|dollars?|euros?|btc|eth|dai|usdc|usdt|xtz|xch)'
/** What money is counts nothing else: “EUR 96,000 of orders”, “11m DAI”. */
export const noMoney = String.raw`(?!\s?(?:(?:k|m|bn|million|thousand|billion)\s?)?${currency}\b)`
/** Not the day or the year of a date. */
export const notInDate = String.raw`(?<!(?:${monthNames})\.?\s(?:\d{1,2}(?:st|nd|rd|th)?,?\s)?)`
/** The day of a date counts nothing, nor the size of a network, nor what nothing of was hit. */
export const number = String.raw`(?<![\w.,:€$£¥/-])(?<!\b(?:none|not one) of (?:the |our |all )?|\b${currency}\s)${notInDate}(?:\d{1,3}(?:[.,\u00a0\u202f ]\d{3})+|\d{1,9})(?:[.,]\d{1,3})?\s?(?:(?:k|m|bn|million|thousand|billion)\b)?\+?`
/** “On July 13 the teams …” counts no teams, “12 March 2026 card payments failed” no payments. */
export const noDate = String.raw`${noMoney}(?!\s(?:${monthNames})\b)(?!\s?(?:the|an?|we|it|was|were|is|on|at)\b)`
export const unit = '(?:s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|months?)'
/** What goes on with a span: “1 hour and 47 minutes”, “an hour and a half”. */
export const andMore = String.raw`(?:\sand\sa\shalf\b|,?(?:\sand)?\s\d{1,2}\s?${unit}\b)?`
/** What a system takes to answer, and what is said of a span, tells nothing that lasted: “6 s instead of 0.4 s”. */
export const notAnswered = String.raw`(?<!\b(?:answer|respond|load|repl)\p{L}*\s(?:in|within|after)\s|\binstead of\s)`
export const noComparison = String.raw`(?!\s(?:instead of|(?:is|are|was|were)(?:\snot|n['’]t)?\s(?:enough|sufficient|plenty|too))\b)`
export const people =
  'users?|employees|passengers|patients|viewers|residents|students|households|subscribers|customers?|clients?|tenants?|teams?|regions?|services?|sites?|requests?|accounts?|members?|people|merchants?|visitors?'
export const things = `${people}|orders?|persons?|tickets?|errors?|builds?|jobs?|transactions?|payments?|messages?|records?|hosts?|nodes?|pods?|servers?|packages?|downloads?|wallets?|validators?|blocks?|events?|uploads?|sessions?|calls?|emails?|e-mails?|rows?|baskets?|agents?|engineers?|shops?|stores?|queries|deploy(?:ment)?s?|balances?|projects?|repositories|instances?|clusters?`
/** “30 minutes where jobs did not run” counts no jobs. */
export const noSpan = String.raw`(?!(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?)\b)`
/** A word between a number and what it counts: “format 3 in service” counts no services. */
export const inner = String.raw`(?!(?:in|on|at|for|to|by|from|with|was|is|and|or)\b)${noSpan}\p{L}[\p{L}-]*`
/** “Around 9:30 UTC” is a time, and “502 errors” are errors of a kind. */
export const noTime = String.raw`(?![\d,.:])${noMoney}(?!\s?(?:[ap]\.?m\b|[A-Z]{1,4}T\b|UTC|GMT|o['’]clock))`
export const noCode = String.raw`(?=\d)(?![45]\d\d\s(?:(?:http )?errors?|responses?|bad (?:request|gateway)|gateway|service unavailable|not found)\b)`
/** What a system takes in a second is no extent. */
export const noRate = String.raw`(?!\s?(?:per|an?|each|/)\s?s(?:ec(?:ond)?)?\b)`
/** “All other sites were not touched” says how many were spared. */
export const spared = String.raw`(?!\s(?:\p{L}+\s){0,2}(?:not|unaffected|untouched|safe)\b)`

/** “All ingress resources were unreachable”: all of something is an extent, if something was wrong with it. */
const harmed = String.raw`(?:could(?:\snot|n['’]t)\b|did(?:\snot|n['’]t)\s(?:run|work|load|open|start|respond|arrive|print|get)\b|(?:was|were|had been|became|got|went|could|had no|lost|failed|stopped|returned|saw|received|experienced|showed|answered|remained|stayed)\b(?!\s(?:not|un(?:affected|touched)|safe|fine|ok|restored|informed|back|up|recovered|healthy)))`
export const wholly = String.raw`\b(?:all|every|each|(?:the|our) (?:entire|whole))\s(?!times?\b|day|night|week|month|year|hour|minute|of (?:this|that|it)\b|other\b|the (?:time|while|day)\b|else\b)(?:[\p{L}-]+\s){0,3}?[\p{L}-]{3,30}\s(?:(?:of|in|on|for|to|from) (?:the |our )?[\p{L}-]+\s){0,2}${harmed}`

/** “It affected virtually every school.” */
export const reachedAll = String.raw`\baffect(?:s|ed|ing)?\s(?:virtually\s|nearly\s|almost\s|practically\s)?(?:all|every)\s(?!other\b|the (?:time|while)\b)\p{L}`

/** “Everyone who came could not get in”, “unavailable for everyone”, “no one was able to work”. */
export const whoever = [
  String.raw`\b(?:everyone|everybody)\s(?:[\p{L}-]+\s){0,4}?(?:could(?:\snot|n['’]t)|(?:was|were) unable|lost(?! (?:track|sight|count|time|patience|interest)\b)|had no(?! (?:idea|time|doubt)\b))\b`,
  String.raw`\b(?:unavailable|inaccessible|unreachable|unusable|offline|down|broken|blocked|slow)\s(?:[\p{L}-]+\s){0,2}?(?:for|to)\s(?:everyone|everybody)\b(?!\selse\b)`,
  String.raw`\b(?:no ?one|nobody)\s(?:(?:was|were) able to|could)\s(?:use|work|log|sign|open|reach|access|order|pay|buy|sell|book|send|receive|upload|download|print|call|connect|enter|get)\b`,
  reachedAll,
].join('|')

/** Numbers as words that count things. */
export const counting =
  '(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-\\p{L}+)?|(?:a|one|two|three) (?:hundred|dozen|thousand))'

/** “Unavailable for most calls from 9:16 PM to 11:16 PM”. */
export const clockSpan = String.raw`\b(?:unavailable|unreachable|inaccessible|down|offline|disrupted|unusable)\b[^.\n]{0,120}?\b(?:from|between)\s\d{1,2}:\d{2}\s?(?:[ap]\.?m\b\.?\s?)?(?:[a-z]{2,4}\s)?(?:to|until|till|and)\s\d{1,2}:\d{2}\b`

/** A time of day or a day, in any of the usual spellings. */
const moment = String.raw`(?:\d{1,2}:\d{2}|\d{4}-\d{2}-\d{2}|(?:${monthNames})\.? \d{1,2}|\d{1,2}(?:st|nd|rd|th)? (?:${monthNames}))`

/** “Starting 3 February around 23:37 until 6 February”: how long, for whoever can subtract. */
export const fromUntil = String.raw`\b(?:from|between|starting|beginning|since)\s[^.;]{0,40}?${moment}[^.;]{0,40}?\b(?:until|till|to|and|through)\s[^.;]{0,40}?${moment}`

/** One digit before a dot: an hour behind what leads to a time and speaks of no version. */
export const hour = String.raw`(?<=^|[:(–—-]\s?|\b(?:from|between|about|around|lasted|was|time)\s)(?<!\b(?:version|releas|chang|upgrad|updat|mov|migrat|bump)\p{L}*\s(?:\p{L}+\s){0,5})[1-9](?=\.[0-5])`
