export class Modest {
  constructor(
    readonly a: string,
    readonly b: string,
    readonly c: string,
    readonly d: string,
    readonly e: string,
  ) {}
}
