// Owns the English words of roads, kinds of bodies and reasons of the map of owners.
import type { RoutingTexts } from '../../tr/routing.ts'

export const routingWordsEn: RoutingTexts['words'] = {
  roads: {
    main: 'Main road, boulevard, square (metropolitan)',
    side: 'Street, side road (district)',
    link: 'Link road to a neighbourhood (metropolitan)',
    state: 'State road (General Directorate of Highways)',
    'metropolitan-asset': 'Metropolitan park or ground',
    'district-asset': 'District park or ground',
  },
  bodyKinds: {
    'district-municipality': 'District municipality',
    'water-authority': 'Water authority',
    'ministry-branch': 'Branch of a ministry',
    utility: 'Utility company',
    security: 'Security and emergency',
    other: 'Other',
  },
  why: {
    'no-topic': 'The topic of the request is not known. Choose it first.',
    'not-mapped':
      'The map of owners does not have this topic, and the topic has no unit of its own.',
    'not-covered': 'The map of owners has this topic, but no row for this road and district.',
    'road-class-unknown':
      'Whose road it is, is not known: no street was written, or it is not on the list of roads. The owner of the topic depends on the road.',
    'district-unknown': 'No district was written; the owner of the topic depends on it.',
    'rows-disagree': 'Rows of the map that are equally specific name different owners.',
    'no-district-body':
      'The matter belongs to the district municipality, and the list of bodies has none for this district.',
    'owner-out-of-use': 'The owner in the map is no longer in use.',
    'unit-returned': 'The unit in the map sent this request back.',
  },
}
