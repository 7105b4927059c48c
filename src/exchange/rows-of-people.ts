import { roleKey } from './known';
import type { FilePerson } from './network-file';
import type { GivenNetwork } from './read-files';
import type { Sketch } from './sketch';

/** People, what they can help with, and the roles they hold. */
export function rowsOfPeople(given: GivenNetwork, taxonomy: string | undefined, sketch: Sketch): void {
  for (const person of given.people) {
    const personId = sketch.id('person', person.key);
    sketch.add('person', person.key, person, {
      id: personId,
      name: person.name,
      email: person.email,
      language: person.language,
      about: person.about,
      expertise: person.expertise,
      administrator_since: person.administrator ? sketch.moment('today') : null,
      example: given.network.example,
      removed_at: null,
    });
    for (const block of new Set(person.blocks))
      sketch.add('person_expertise', `${person.key}/${block}`, person, {
        person_id: personId,
        building_block_id: sketch.id('building_block', `${taxonomy}/${block}`),
      });
    if (person.lastVisit)
      sketch.add('visit', person.key, person, { person_id: personId, network_id: sketch.networkId, last_at: sketch.moment(person.lastVisit) });
    for (const role of person.roles) rowOfRole(role, person, given, sketch);
  }
}

function rowOfRole(role: FilePerson['roles'][number], person: FilePerson, given: GivenNetwork, { networkId, id, ref, moment, add }: Sketch): void {
  const key = roleKey(person.key, role.role, role.in);
  const ofNetwork = ['coordinator', 'national_party', 'guide', 'historian'].includes(role.role);
  add('role', key, role, {
    id: id('role', key),
    person_id: id('person', person.key),
    kind: role.role,
    network_id: ofNetwork ? networkId : null,
    collaboration_id: ref('collaboration', role.in),
    organisation_id: ref('organisation', role.for),
    since: moment(role.since ?? given.network.from ?? 'today'),
    ended_at: null,
  });
}
