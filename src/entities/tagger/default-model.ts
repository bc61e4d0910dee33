/** The model that the package carries. */
import { decodeModel, type Model } from './model.js';
import { WEIGHTS } from './weights.generated.js';

let model: Model | undefined;

/** The model of the package, decoded on first use. */
export function defaultModel(): Model {
  model ??= decodeModel(new TextEncoder().encode(WEIGHTS));
  return model;
}
