import assert from 'node:assert/strict'
import {ownerNames} from '../../../src/core/people/owner-names.ts'

describe('the name of an owner', () => {
  const nameOf = ownerNames([
    {name: 'Ana Lima', aliases: ['Anninha'], handle: 'alima'},
    {name: 'Bo Larsen'},
    {name: 'Bo Ek'},
    {name: 'Zoë Kaya'},
    {name: 'Ngozi Adeyemi', byFullName: true},
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
    'Ngozi Adeyemi': 'Ngozi Adeyemi',
  }
  for (const [owner, name] of Object.entries(called))
    it(`is ${name} for “${owner}”`, () => assert.equal(nameOf(owner), name))

  for (const owner of ['Bo', '@bo', 'Ngozi', 'the SRE lead', 'Ana Silva'])
    it(`stays “${owner}”, who may be somebody else`, () => assert.equal(nameOf(owner), owner))
})
