export class GrantVisaDto {}
