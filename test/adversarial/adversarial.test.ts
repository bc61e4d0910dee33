import { describe, expect, it } from 'vitest';
import { readCases } from '../support/cases.js';
import { agrees, compare } from '../support/reading.js';
import { KNOWN_FAILURES } from './known-failures.js';

const cases = readCases(new URL('./cases/', import.meta.url));
const groups = Map.groupBy === undefined ? new Map() : new Map();
