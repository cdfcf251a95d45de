import { ApplicationGroup, GROUP_MOST, resourceOf, theGroupHasRoom } from '../src';
import type { VisaApplication } from '../src';
import { draft, inState, now } from './a-file';

const upload = (uploadId: string) => ({ uploadId, mediaType: 'application/pdf', size: 9, at: now.toISOString() });
const family = (): ApplicationGroup =>
  new ApplicationGroup({ id: 'g', kind: 'family', ownerPersonId: 'o', name: 'Mustermann', host: 'Awa', now });
const stateOf = (application: VisaApplication, kind: string) =>
  application.documents.find((item) => item.kind === kind);

/** A draft whose checklist asks for a letter of the host. */
function visiting(): VisaApplication {
  const application = draft();
  const letter = { kind: 'host-letter', need: 'required' as const, title: { fr: '', en: '' }, mediaTypes: [] };
  application.edit({}, [...application.documents, letter], now);
  return application;
}

describe('what a group says once', () => {
  it('given a shared letter, each file of the group has it, and the newest counts', () => {
    const group = family();
    group.share('host-letter', upload('first'), now);
    const application = visiting();
    application.joinGroup(group.seen(), now);
    expect(stateOf(application, 'host-letter')).toMatchObject({
      state: 'uploaded',
      upload: { uploadId: 'first', shared: true },
    });
    group.share('host-letter', upload('second'), now);
    application.seeGroup(group.seen());
    expect(stateOf(application, 'host-letter')?.upload?.uploadId).toBe('second');
    expect(group.documents).toHaveLength(2);
  });

  it('leaves what a file has of its own, what was accepted, and what was submitted', () => {
    const group = family();
    const own = visiting();
    own.attach('host-letter', upload('own'), now);
    group.share('host-letter', upload('shared'), now);
    own.joinGroup(group.seen(), now);
    expect(stateOf(own, 'host-letter')?.upload?.uploadId).toBe('own');
    const submitted = inState.EXAMINATION();
    submitted.seeGroup({ ...group.seen(), documents: [{ kind: 'photo', upload: upload('other') }] });
    expect(stateOf(submitted, 'photo')?.upload?.uploadId).not.toBe('other');
    const accepted = inState.INFO_REQUESTED();
    accepted.documents = accepted.documents.map((item) => ({ ...item, upload: { ...upload('seen'), shared: true } }));
    accepted.seeGroup({ ...group.seen(), documents: [{ kind: 'photo', upload: upload('other') }] });
    expect(stateOf(accepted, 'photo')?.upload?.uploadId).toBe('seen');
  });

  it('is missing again in a file that leaves, and is not erased with one file', () => {
    const group = family();
    group.share('host-letter', upload('shared'), now);
    const [leaving, erased] = [visiting(), visiting()];
    for (const application of [leaving, erased]) application.joinGroup(group.seen(), now);
    leaving.leaveGroup(now);
    expect(stateOf(leaving, 'host-letter')).toMatchObject({ state: 'missing', upload: null });
    expect(erased.erase(now)).not.toContain('shared');
  });

  it('never shares what is about one traveller', () => {
    for (const kind of ['photo', 'passport', 'guardian-consent']) {
      expect(() => family().share(kind, upload('x'), now)).toThrow(
        expect.objectContaining({ code: 'document-not-shared' }),
      );
    }
  });

  it('keeps its host until told otherwise', () => {
    const group = family();
    group.change({ name: 'Traoré' }, now);
    expect(group.details).toEqual({ name: 'Traoré', host: 'Awa' });
    group.change({ host: null }, now);
    expect(group.details).toEqual({ name: 'Traoré' });
  });
});

describe('who belongs to a group', () => {
  it('one group at a time, and a limit', () => {
    const application = visiting();
    expect(() => application.leaveGroup(now)).toThrow(expect.objectContaining({ code: 'not-in-a-group' }));
    application.joinGroup(family().seen(), now);
    expect(() => application.joinGroup(family().seen(), now)).toThrow(
      expect.objectContaining({ code: 'already-in-a-group' }),
    );
    expect(() => theGroupHasRoom(GROUP_MOST - 1)).not.toThrow();
    expect(() => theGroupHasRoom(GROUP_MOST)).toThrow(expect.objectContaining({ code: 'group-full' }));
  });
});

describe('whose journey a file of a group is', () => {
  it('the first of its maker is her own, the next one somebody else’s', () => {
    const [own, other] = [visiting(), visiting()];
    own.joinGroup(family().seen(), now);
    other.joinGroup(family().seen(), now, true);
    expect([own.isForAnother, other.isForAnother]).toEqual([false, true]);
  });

  it('given the death of its maker, the file is in the hands of its post, a draft in those of the group’s', () => {
    const [submitted, draftOfChild, alone] = [inState.ADMISSIBILITY(), visiting(), visiting()];
    for (const application of [submitted, draftOfChild]) application.handOver('stand-in', 'PAR', now);
    alone.handOver('stand-in', null, now);
    expect([submitted.applicantPersonId, submitted.state]).toEqual(['stand-in', 'ADMISSIBILITY']);
    expect([submitted, draftOfChild, alone].map(({ post, handedTo }) => [post, handedTo])).toEqual([
      ['BER', 'BER'],
      ['PAR', 'PAR'],
      [null, null],
    ]);
    expect([submitted, draftOfChild, alone].map((it) => resourceOf(it).isWalkIn)).toEqual([true, true, false]);
  });
});
