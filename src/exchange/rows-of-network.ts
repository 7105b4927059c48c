import type { GivenNetwork } from './read-files';
import type { Sketch } from './sketch';

/** The network, what it builds on, and the organisations and collaborations in it. */
export function rowsOfNetwork(given: GivenNetwork, sketch: Sketch): void {
  rowsOfTaxonomies(given, sketch);
  if (!given.partial) rowOfNetwork(given, sketch);
  rowsOfOrganisations(given, sketch);
  for (const collaboration of given.collaborations) rowsOfCollaboration(collaboration, sketch);
  rowsOfProgrammes(given, sketch);
}

function rowsOfTaxonomies({ taxonomies }: GivenNetwork, { id, add }: Sketch): void {
  for (const taxonomy of taxonomies) {
    add('taxonomy', taxonomy.slug, taxonomy, {
      id: id('taxonomy', taxonomy.slug),
      slug: taxonomy.slug,
      name: taxonomy.name,
      description: taxonomy.description,
    });
    for (const [nth, block] of taxonomy.blocks.entries()) {
      const key = `${taxonomy.slug}/${block.slug}`;
      add('building_block', key, block, {
        id: id('building_block', key),
        taxonomy_id: id('taxonomy', taxonomy.slug),
        position: nth + 1,
        slug: block.slug,
        label: block.label,
        label_en: block.labelEn,
        definition: block.definition,
        definition_en: block.definitionEn,
        colour: block.colour,
        pictogram: block.pictogram,
      });
    }
  }
}

function rowOfNetwork({ network }: GivenNetwork, { networkId, ref, day, add }: Sketch): void {
  add('network', network.slug, network, {
    id: networkId,
    slug: network.slug,
    name: network.name,
    purpose: network.purpose,
    purpose_en: network.purposeEn,
    starts_on: day(network.from),
    ends_on: day(network.until),
    taxonomy_id: ref('taxonomy', network.taxonomy),
    approve_peers: network.approvals.peers,
    approve_network: network.approvals.network,
    approve_public: network.approvals.public,
    example: network.example,
  });
}

function rowsOfOrganisations({ organisations, nationalParties }: GivenNetwork, { networkId, id, add }: Sketch): void {
  for (const one of organisations)
    add('organisation', one.slug, one, {
      id: id('organisation', one.slug),
      slug: one.slug,
      name: one.name,
      kind: one.kind,
      website: one.website ?? null,
      fictitious: one.fictitious,
    });
  for (const party of nationalParties)
    add('national_party', party.organisation, party, {
      network_id: networkId,
      organisation_id: id('organisation', party.organisation),
      sets_rules: party.setsRules,
      sets_money: party.setsMoney,
      about: party.about,
    });
}

function rowsOfCollaboration(one: GivenNetwork['collaborations'][number], { networkId, id, day, add }: Sketch): void {
  const collaborationId = id('collaboration', one.slug);
  add('collaboration', one.slug, one, {
    id: collaborationId,
    slug: one.slug,
    name: one.name,
    summary: one.summary,
    how_we_learn: one.howWeLearn,
    province: one.province ?? null,
    municipalities: one.municipalities,
    scale: one.scale ?? null,
    urbanity: one.urbanity ?? null,
    population: one.population ?? null,
    together_since: one.togetherSince ?? null,
    themes: one.themes,
    starts_on: day(one.from),
    ends_on: day(one.until),
    website: one.website ?? null,
    fictitious: one.fictitious,
  });
  add('network_collaboration', one.slug, one, { network_id: networkId, collaboration_id: collaborationId, since: day(one.memberSince) });
  for (const partner of new Set(one.partners))
    add('partnership', `${one.slug}/${partner}`, one, { collaboration_id: collaborationId, organisation_id: id('organisation', partner) });
}

function rowsOfProgrammes({ programmes }: GivenNetwork, { networkId, id, ref, day, add }: Sketch): void {
  for (const one of programmes) {
    const programmeId = id('programme', one.slug);
    add('programme', one.slug, one, {
      id: programmeId,
      network_id: networkId,
      collaboration_id: ref('collaboration', one.collaboration),
      slug: one.slug,
      name: one.name,
      summary: one.summary,
      starts_on: day(one.from),
      ends_on: day(one.until),
    });
    for (const project of one.projects) {
      const key = `${one.slug}/${project.slug}`;
      const { slug, name, summary, status, destination } = project;
      add('project', key, project, { id: id('project', key), programme_id: programmeId, slug, name, summary, status, destination });
    }
  }
}
