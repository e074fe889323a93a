import assert from 'node:assert/strict'
import {ownerNames} from '../../../src/core/people/owner-names.ts'

describe('the name of an owner', () => {
  const nameOf = ownerNames([
    {name: 'Ana Lima', aliases: ['Anninha'], handle: 'alima'},
    {name: 'Bo Larsen'},
    {name: 'Bo Ek'},
    {name: 'Zoë Kaya'},
    {name: 'Ngozi Adeyemi', handle: 'grace', byFullName: true},
    {name: '@lee', handle: 'lee', byFullName: true},
    {name: 'Maxine Roy', handle: 'max'},
    {name: 'Max Weber', aliases: ['the DBA on call', 'Support Desk']},
    {name: 'Ines Prado', aliases: ['(contractor)'], handle: '@'},
  ])
  const called: Readonly<Record<string, string>> = {
    'Ana Lima': 'Ana Lima',
    ana: 'Ana Lima',
    '@ana': 'Ana Lima',
    '@alima': 'Ana Lima',
    'Anninha (@somebody)': 'Ana Lima',
    'The on-call (@alima)': 'Ana Lima',
    Lima: 'Ana Lima',
    'Zoe Kaya': 'Zoë Kaya',
    'Bo Ek': 'Bo Ek',
    'Ana  Lima': 'Ana Lima',
    Max: 'Max Weber',
    '@max': 'Maxine Roy',
    'Max Weber (@max)': 'Max Weber',
    'The DBA on call': 'Max Weber',
    '@grace': 'Ngozi Adeyemi',
    '@lee': '@lee',
    'Ngozi Adeyemi': 'Ngozi Adeyemi',
  }
  for (const [owner, name] of Object.entries(called))
    it(`is ${name} for “${owner}”`, () => assert.equal(nameOf(owner), name))

  for (const owner of ['Bo', '@bo', 'Ngozi', 'the SRE lead', 'Ana Silva', 'Grace', 'Lee', 'the', 'Support'])
    it(`stays “${owner}”, who may be somebody else`, () => assert.equal(nameOf(owner), owner))

  for (const owner of ['Platform team', '(somebody)', '@', ''])
    it(`stays “${owner}” where an alias or a handle says nothing`, () => assert.equal(nameOf(owner), owner))
})
