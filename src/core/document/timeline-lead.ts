import type {Nodes} from 'mdast'
import {blankOut} from '../text/span.ts'
import {plainText} from './markdown.ts'
import {type FoundDay, type FoundTime, type NumericOrder, findDay, findTime, findUnclearDay} from './dates.ts'

/** How far into a line its time may reach: behind emphasis marks, a bracket, a weekday, a date. */
export const leadReach = 60

/** What may stand between a day and its time; behind other words the second one is part of the event. */
const between =
  /^(?:[^\p{L}\d]|(?<![\p{L}\d])(?:T|on|at|around|about|approx(?:imately)?|ca|circa|(?:mon|tue|wed|thu|fri|sat|sun)\p{L}*)(?![\p{L}\d]))*$/iu

/** A day, a time or both, with indexes into the words that they were found in. */
export interface Lead {
  readonly day?: FoundDay
  readonly time?: FoundTime
  readonly start: number
  readonly end: number
}

/** The first day and time in some words; the second of the two only right behind the first. */
export function findLead(words: string, order: NumericOrder | undefined): Lead | undefined {
  const day = findDay(words, order) ?? findUnclearDay(words)
  const time = findTime(day ? blankOut(words, day) : words)
  const [first, second] = [day, time].filter((part) => part !== undefined).sort((a, b) => a.start - b.start)
  if (first === undefined) return undefined
  const isApart = second !== undefined && !between.test(words.slice(first.end, second.start))
  const last = second === undefined || isApart ? first : second
  return {
    ...(day && (first === day || !isApart) && {day}),
    ...(time && (first === time || !isApart) && {time}),
    ...{start: first.start, end: last.end},
  }
}

/** What separates a time from its event: dashes and colons, and the marks that close what opened before the time. */
export function gapBehind(source: string, start: number, end: number): number {
  const opened = /[*_`]+$/.exec(source.slice(0, start).trimEnd())?.[0] ?? ''
  const closing = opened === '' ? '' : `(?:${opened.replace(/\*/g, '\\*')})?`
  return new RegExp(`^[\\s)\\]:,;|–—-]*${closing}[\\s)\\]:,;|–—-]*`).exec(source.slice(end))?.[0].length ?? 0
}

/** “Tue 4 Mar, 02:10” begins with its day. */
export const weekday = /(?<!\p{L})(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}{0,6}(?!\p{L})/iu

/** Words that a time goes on with. */
export const asksForTime =
  /\b(?:about|after|and|around|at|before|between|by|for|from|in|of|on|or|since|the|till?|to|until)\s+$/i

/** Whether what stands before a time ends a sentence or a line. */
export function isSentenceEnd(before: Nodes | undefined): boolean {
  return before === undefined || /[.;]\s*$|\n\s*$/.test(plainText(before))
}
