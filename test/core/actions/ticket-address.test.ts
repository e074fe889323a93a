import assert from 'node:assert/strict'
import {ticketAddress} from '../../../src/core/actions/ticket-address.ts'

describe('the address of a ticket', () => {
  it('is the ticket itself, or that of the link whose words it is', () => {
    const item = 'Add an alert [OPS-12](https://tickets.example/OPS-12)'
    assert.equal(ticketAddress('OPS-12', item), 'https://tickets.example/OPS-12')
    assert.equal(ticketAddress('http://tickets.example/7', ''), 'http://tickets.example/7')
    assert.equal(ticketAddress('OPS-13', item), undefined)
  })

  for (const address of [
    'command:workbench.action.terminal.new',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'vscode://publisher.extension/run',
    '//tickets.example/7',
    'https:///7',
  ]) {
    it(`is never ${address}`, () => {
      assert.equal(ticketAddress('OPS-12', `Add an alert [OPS-12](${address})`), undefined)
      assert.equal(ticketAddress(address, address), undefined)
    })
  }
})
