import type {PostmortemDocument} from '../document/model.ts'
import {sectionsOf} from '../document/sections.ts'
import {type Spanned, contains, span} from '../text/span.ts'

/** What numbers can say of an impact. */
export const measures = ['how many', 'how long', 'how much'] as const
export type ImpactMeasure = (typeof measures)[number]

const number = String.raw`(?<![\w.,€$£¥-])\d[\d.,\u00a0  ]{0,12}(?:k|m|bn|million|thousand|billion)?`
const patterns: Readonly<Record<ImpactMeasure, RegExp>> = {
  'how many': new RegExp(
    String.raw`${number}\s?(?:%|percent\b)|(?:\b(?:about|around|approximately|roughly|circa|some)|~|≈)\s?\d[\d,.]*(?!\s?(?:[smhd]\b|sec|min|hour|hr|day|week|month))(?![\d,.])|\b(?:all|none|no|zero|one|two|three|four|five|six|seven|eight|nine|ten|both|every|half)\s(?:\p{L}+\s){0,2}(?:users?|customers?|clients?|tenants?|teams?|regions?|services?|sites?|requests?|accounts?|members?|people|merchants?|visitors?)\b|${number}\s?(?:\p{L}[\p{L}-]*\s){0,3}(?:users?|customers?|clients?|tenants?|teams?|regions?|services?|sites?|requests?|orders?|accounts?|members?|people|persons?|merchants?|visitors?|tickets?|errors?|builds?|jobs?|transactions?|payments?|messages?|records?|hosts?|nodes?|pods?|servers?|packages?|downloads?|wallets?|validators?|blocks?|events?|uploads?|sessions?|calls?|emails?|e-mails?|rows?|baskets?|agents?|engineers?|shops?|stores?|queries|deploy(?:ment)?s?|balances?|projects?|repositories|instances?|clusters?)\b`,
    'iu',
  ),
  'how long': new RegExp(
    String.raw`${number}\s?(?:-\s?)?(?:s|sec(?:ond)?s?|m|min(?:ute)?s?|h|hrs?|hours?|days?|weeks?|months?)\b|\b\d{1,2}[:.]\d{2}\s?(?:UTC|CET|CEST)?\s?(?:[-–—]|to|until|and)\s?\d{1,2}[:.]\d{2}\b|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|half an)\s(?:\p{L}+\s)?(?:minutes?|hours?|days?|weeks?)\b`,
    'iu',
  ),
  'how much':
    /[€$£¥]\s?\d|\b\d[\d.,]*\s?(?:€|\$|£|eur\b|usd\b|gbp\b|chf\b|dollars?\b|euros?\b|btc\b|eth\b)|\b(?:error )?budget\b[^.\n]{0,40}\d|\d[^.\n]{0,30}\b(?:error )?budget\b|\bslo\b[^.\n]{0,40}\d/i,
}

/** The first number of each measure in the sections for impact, or in the summary where there are none. */
export function impactNumbers(document: PostmortemDocument): ReadonlyMap<ImpactMeasure, Spanned> {
  const found = new Map<ImpactMeasure, Spanned>()
  const impact = sectionsOf(document, 'impact')
  const told = impact.length > 0 ? impact : sectionsOf(document, 'summary', 'background')
  // A review of plans tells its numbers as results, under any title.
  const sections = told.length > 0 ? told : [{body: span(0, document.text.length)}]
  for (const passage of document.passages) {
    const base = passage.start
    if (
      !sections.some(
        ({body}) =>
          contains(body, span(base, base + passage.text.length)) ||
          (body.start > base && body.start < base + passage.text.length),
      )
    )
      continue
    for (const measure of measures) {
      if (found.has(measure)) continue
      const match = patterns[measure].exec(passage.text)
      if (match === null) continue
      const place = span(base + match.index, base + match.index + match[0].length)
      found.set(measure, {value: match[0], span: place})
    }
  }
  return found
}

/** A quantity that leaves the reader to guess: “some users”, “for a while”. */
export const vagueQuantity =
  /\b(?:(?:some|many|several|most|numerous|various|multiple|a (?:few|number of|lot of|handful of|subset of|portion of|fraction of|small number of|large number of|small percentage of|large percentage of)|an? (?:unknown|significant|large|small) (?:number|share|portion|percentage) of)(?: of)?(?: (?:our|the|your))?(?: \p{L}+)? (?:users?|customers?|clients?|requests?|orders?|accounts?|sites?|services?|teams?|merchants?|people|visitors?|transactions?|members?|tenants?)|for (?:a while|some time|several (?:minutes|hours|days)|a few (?:minutes|hours|days)|a (?:short|long|brief|certain|limited) (?:time|period|while)|(?:minutes|hours)\b(?! and)))\b/giu
