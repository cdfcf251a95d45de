import { setTimeout as sleep } from 'node:timers/promises';
import { ONE_BATCH } from './relay-faults.mjs';
import { LEADS } from './standard-scene.mjs';

/** Where the writers rest and where they go on, in events that are not applied yet. */
const TOO_FAR_BEHIND = 15_000;
const NEAR_ENOUGH = 4_000;

const MOMENTS = {
  relay: ['before-send', 'after-send', 'before-cursor'],
  consumer: ['before-commit', 'after-commit'],
};

/**
 * Everything at once and for long: writers, relays and consumers are killed while the broker is hurt, spread evenly over
 * the events. Half of the relays and consumers carry a kill point of their own, the others die at any moment.
 * @param {{events: number, kills: number, brokerFaults: number}} plan
 */
export function storm(plan) {
  return { name: 'storm', alone: true, run: (world) => new Storm(world, plan).run() };
}

class Storm {
  faults = 0;
  #over = false;

  constructor(world, plan) {
    Object.assign(this, { world, plan, chance: world.chance });
    world.aggregates = Array.from({ length: 400 }, () => world.chance.uuid());
  }

  async run() {
    const { world, plan } = this;
    this.relays = [0, 1].map(() => world.keepRelay(() => this.#killPoint('relay', 60)));
    this.consumers = [0, 1].map(() => world.keepConsumer('readers', () => this.#killPoint('consumer', 150)));
    this.producer = world.keepProducer((life) => this.#loadOf(life));
    let written = 0;
    for (let tick = 0; written < plan.events || !this.#isEnough(1); tick++) {
      written = await this.#written().catch(() => written);
      await this.#hurt(Math.min(1, written / plan.events));
      await this.#pace().catch(() => undefined);
      if (tick % 100 === 0) this.#tell(written);
      await sleep(200);
    }
    this.#over = true;
    await this.producer.release();
    for (const keeper of [...this.relays, ...this.consumers]) await keeper.current.kill();
    world.duplicateBound = ONE_BATCH * (this.kills + this.faults);
    world.notes.push(`${this.kills} SIGKILLs`, `${this.faults} broker faults`);
    world.expect(`${plan.kills} SIGKILLs`, this.kills >= plan.kills);
    world.expect(`${plan.brokerFaults} broker faults`, this.faults >= plan.brokerFaults);
  }

  get kills() {
    const keepers = [...this.relays, ...this.consumers, this.producer];
    return keepers.reduce((sum, { kills }) => sum + kills, 0);
  }

  #isEnough(share) {
    return (
      this.kills >= Math.floor(this.plan.kills * share) && this.faults >= Math.floor(this.plan.brokerFaults * share)
    );
  }

  #killPoint(role, most) {
    const armed = !this.#over && this.chance.happens(50);
    return armed ? { killAt: { moment: this.chance.oneOf(MOMENTS[role]), nth: this.chance.between(1, most) } } : {};
  }

  #loadOf(life) {
    const { seed, aggregates } = this.world;
    return { seed: seed + life, aggregates, writers: 8, perSecond: 500, mostEvents: 10, mostHoldMs: 6 };
  }

  /** Kills and faults that are due by now. */
  async #hurt(share) {
    if (this.kills < Math.floor(this.plan.kills * share)) await this.#kill();
    if (this.faults < Math.floor(this.plan.brokerFaults * share)) await this.#hurtBroker();
  }

  async #kill() {
    const roll = this.chance.between(1, 100);
    const leader = this.relays.find(({ current }) => LEADS(current.fields)) ?? this.relays[0];
    const victims = [
      [55, leader],
      [65, this.chance.oneOf(this.relays)],
      [85, this.chance.oneOf(this.consumers)],
      [100, this.producer],
    ];
    const [, victim] = victims.find(([upTo]) => roll <= upTo);
    await victim.current.kill();
  }

  async #hurtBroker() {
    this.faults += 1;
    const { proxy } = this.world.servers;
    const roll = this.chance.between(1, 100);
    if (roll <= 40) proxy.cutAll();
    else if (roll <= 82) await Promise.race([proxy.loseNextReply({ silent: roll > 80 }), sleep(5_000)]);
    else await this.#restartBroker(roll <= 91 ? 'SIGTERM' : 'SIGKILL');
  }

  async #restartBroker(signal) {
    await this.world.servers.stopBroker({ signal });
    await sleep(this.chance.between(0, 1_500));
    await this.world.servers.startBroker();
  }

  async #written() {
    const [{ events }] = await this.world.producerDb.query(
      'select coalesce(sum(version), 0)::int as events from event_head',
    );
    return events;
  }

  /** The writers rest when they are far ahead, as a service under load would be slowed by its own readers. */
  async #pace() {
    const [{ applied }] = await this.world.readerDb.query(
      'select coalesce(sum(version), 0)::int as applied from model',
    );
    const behind = (await this.#written()) - applied;
    if (behind > TOO_FAR_BEHIND) await this.producer.current.ask({ do: 'pace', perSecond: 0 });
    if (behind < NEAR_ENOUGH) await this.producer.current.ask({ do: 'pace', perSecond: 500 });
  }

  #tell(written) {
    const { events, kills, brokerFaults } = this.plan;
    console.log(
      `  … ${written}/${events} events, ${this.kills}/${kills} SIGKILLs, ${this.faults}/${brokerFaults} broker faults`,
    );
  }
}
