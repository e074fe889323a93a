import assert from 'node:assert/strict'
import {type OwnerKind, ownerKind, ownersIn} from '../../../src/core/document/owners.ts'

describe('ownerKind', () => {
  const kinds: Readonly<Record<OwnerKind, readonly string[]>> = {
    person: [
      'Ana Lima',
      '@ana',
      'ana.lima',
      'On-call engineer',
      'SRE lead',
      'Head of platform',
      'Support manager',
      'Ops, Ana Lima',
      'Finance, Ana Lima',
    ],
    several: ['Ana, Tunde', 'Ops, Platform', 'Ana & Tunde', 'Ana and Tunde', '@ana/@tunde', 'ana + tunde'],
    team: [
      'Payments team',
      'SRE',
      'Platform',
      'everyone',
      'Backend Developers',
      'All',
      'payments-team',
      'Ops',
      'Finance',
      'Customer Support',
      'Cloud Platform',
    ],
    placeholder: [
      'TBD',
      'tbc',
      'n/a',
      '-',
      '—',
      '???',
      '',
      '[owner]',
      '<name>',
      'name',
      '@owner',
      '@name',
      'Unassigned',
      '@',
      'TODO',
      'someone',
      '@someone',
      'unknown',
      'N/A yet',
      'to be named',
    ],
  }
  for (const [kind, owners] of Object.entries(kinds)) {
    for (const owner of owners) {
      it(`“${owner}” is ${kind}`, () => assert.equal(ownerKind(owner), kind))
    }
  }
})

describe('ownersIn', () => {
  for (const [words, owners] of [
    ['Ana and Tunde', ['Ana', 'Tunde']],
    ['**@ana_lima**, @bo2', ['@ana_lima', '@bo2']],
    ['_Ana Lima_', ['Ana Lima']],
    ['Support and payments team', ['Support and payments team']],
    ['TBD', []],
    [`Ana Lima${' '.repeat(200)}and${' '.repeat(200)}Tunde`, ['Ana Lima', 'Tunde']],
    ['TBD, n/a', []],
    ['Ana, ana', ['Ana']],
    ['Ana Lima, TBD', ['Ana Lima']],
    ['Ana Lima/Bo Larsen', ['Ana Lima', 'Bo Larsen']],
    ['@ana+@bo & Tunde', ['@ana', '@bo', 'Tunde']],
    ['@ana @bo', ['@ana', '@bo']],
    ['@ana Lima', ['@ana Lima']],
    ['R&D', ['R&D']],
    ['CI/CD', ['CI/CD']],
    ['Ana (SRE/Platform)', ['Ana (SRE/Platform)']],
    ['Ana (SRE, on call)/Bo', ['Ana (SRE, on call)', 'Bo']],
  ] as const) {
    it(`finds ${owners.length} in “${words}”`, () => assert.deepEqual(ownersIn(words), owners))
  }
})
