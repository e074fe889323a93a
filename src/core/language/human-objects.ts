import {words} from './word-list.ts'

/** What people handle and programs do not, for telling one from the other where both do what the verb says. */
export const handled = words(`
  call caller callers pager phone phones shift shifts minutes logbook lead stairs
  door doors hatch badge breaker breakers plug plugs cord fuse fuses lever screw screws bolt bolts crate crates ladder
  chair desk floor whiteboard printout printouts letter letters parcel parcels manual runbook runbooks wristband
  wristbands till tills coffee lunch taxi lorry wheel modem torch flashlight mains lamp lights gauge thermometer
  colleague colleagues boss police brigade ambulance landlord hotline helpdesk everyone everybody him them us me
  herself himself bet guess stopwatch glasses shoes gloves mop bucket screwdriver wrench breath nap walk look photo
  photos picture pictures nerve patience maths sums knob dial drawer cabinet siren hose pallet pallets trolley envelope
  valve valves spare spares cable cables overtime paperwork
`)
