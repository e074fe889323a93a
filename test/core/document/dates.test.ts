import assert from 'node:assert/strict'
import {
  dayOf,
  findDay,
  findTime,
  findUnclearDay,
  findZone,
  isoDay,
  numericOrderIn,
} from '../../../src/core/document/dates.ts'

describe('findDay', () => {
  const written: Readonly<Record<string, string>> = {
    '2026-03-12': '2026-03-12',
    'on 2026/3/2, early': '2026-03-02',
    '2026.03.12': '2026-03-12',
    '12 Mar 2026': '2026-03-12',
    '3rd of March 2026': '2026-03-03',
    '12-Mar-2026': '2026-03-12',
    'March 12th, 2026': '2026-03-12',
    'Sept. 5, 2026': '2026-09-05',
    '31/03/2026': '2026-03-31',
    '03/31/2026': '2026-03-31',
    '31.3.2026': '2026-03-31',
    'Oct 31st': '--10-31',
    '3 April': '--04-03',
    'DEC 15': '--12-15',
    'Feb 29': '--02-29',
  }
  for (const [text, day] of Object.entries(written)) {
    it(`reads “${text}” as ${day}`, () => assert.equal(findDay(text)?.day, day))
  }

  for (const text of [
    'version 1.2.3',
    '10.0.0.1',
    'market 5',
    'Marketing 12',
    '12 may not start',
    'decided 3 times',
    'node 7',
    '12:30',
    '2026',
    '1234-56-78-90',
  ]) {
    it(`finds no day in “${text}”`, () => assert.equal(findDay(text)?.day, undefined))
  }

  it('says where the day stands', () => {
    assert.deepEqual(findDay('due by 2026-03-12!'), {day: '2026-03-12', start: 7, end: 17})
  })

  it('knows which days the calendar has', () => {
    assert.deepEqual(findDay('2026-02-30'), {day: undefined, start: 0, end: 10})
    assert.equal(isoDay(2024, 2, 29), '2024-02-29')
    assert.equal(isoDay(2026, 2, 29), undefined)
  })

  it('does not choose between two readings of 03/12/2026', () => {
    assert.equal(findDay('03/12/2026'), undefined)
    assert.deepEqual(findUnclearDay('on 03/12/2026'), {day: undefined, start: 3, end: 13})
  })

  it('reads it in the order that other days of the text settle', () => {
    assert.equal(numericOrderIn('03/12/2026, 20/12/2026'), 'day first')
    assert.equal(findDay('03/12/2026', 'day first')?.day, '2026-12-03')
    assert.equal(findDay('03/12/2026', 'month first')?.day, '2026-03-12')
  })
})

describe('dayOf', () => {
  it('is a day with its year, or none', () => {
    assert.equal(dayOf('1 May 2026'), '2026-05-01')
    assert.equal(dayOf('1 May'), undefined)
    assert.equal(dayOf('end of Q2'), undefined)
  })
})

describe('findTime', () => {
  const written: Readonly<Record<string, readonly [number, string?]>> = {
    '09:12': [552],
    '9:12:30': [552.5],
    '09:12:30.250': [552.5],
    '13.18': [798],
    '13h18': [798],
    '2 pm': [840],
    '12:30 AM': [30],
    '12:05 p.m.': [725],
    '09:12 UTC': [552, 'UTC'],
    '09:12 (CEST)': [552, 'CEST'],
    '09:12 UTC+2': [552, 'UTC+2'],
    '09:12 +02:00': [552, '+02:00'],
    '2026-03-03T09:12:00Z': [552, 'Z'],
    '2026-03-03T09:12-05:00': [552, '-05:00'],
    '09:15-09:30': [555],
    '09:15 – 09:30 UTC': [555, 'UTC'],
    '~09:12': [552],
  }
  for (const [text, [minutes, zone]] of Object.entries(written)) {
    it(`reads “${text}”`, () => {
      const found = findTime(text)
      assert.deepEqual([found?.minutes, found?.zone], [minutes, zone])
    })
  }

  for (const text of [
    'version 1.2.3',
    'v1.25',
    '1.25.3',
    '10.20.30.40',
    '10.0.0.1:8080',
    'port 10:80',
    '2.50 GB were lost',
    '12.50 %',
    '€10.50',
    '25:10',
    '12:60',
    '1:2:3:4',
    'PAY-1042',
    '14',
  ]) {
    it(`finds no time in “${text}”`, () => assert.equal(findTime(text), undefined))
  }

  it('takes no word in capitals for a zone', () => {
    assert.equal(findTime('09:12 GET requests fail')?.zone, undefined)
    assert.equal(findTime('09:12 IT is called')?.zone, undefined)
    assert.equal(findTime('09:12 TEST cluster')?.zone, undefined)
  })

  it('covers the time with its zone and the end of a span of time', () => {
    const text = 'from 09:15-09:30 UTC on'
    const {start, end} = findTime(text)!
    assert.equal(text.slice(start, end), '09:15-09:30 UTC')
  })
})

describe('findZone', () => {
  it('reads the zone that a heading names', () => {
    assert.equal(findZone('time (utc)'), 'UTC')
    assert.equal(findZone('Timeline (times in CEST)'), 'CEST')
    assert.equal(findZone('time (pt)'), 'PT')
    assert.equal(findZone('AEST - UTC+10'), 'AEST')
    assert.equal(findZone('time of the first event'), undefined)
  })
})
