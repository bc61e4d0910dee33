import { describe } from 'vitest';
import { type Case, itReads, places } from './read.js';

const PLACES: readonly Case[] = [
  {
    shows: 'a country spelled like an adjective, behind a preposition',
    text: 'قالت وزيرة الثقافة في مالي إن المشروع مهم',
    names: ['مالي'],
  },
];
const NO_PLACES: readonly Case[] = [
  {
    shows: 'the adjective of money',
    text: 'يحتاج المشروع إلى دعم مالي كبير وتدقيق مالي',
    names: [],
  },
];

describe('places of several readings', () => itReads(places, PLACES, NO_PLACES));
