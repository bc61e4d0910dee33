declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** Similarity of two strings from 0 to 1 (Winkler 1990). */
  export default function JaroWinklerDistance(a: string, b: string, options?: { ignoreCase?: boolean }): number;
}
