/** What Chromium says of a database that it had to make anew, as the event that asks for its stores has it. */
type LossEvent = Event & { readonly dataLoss?: string; readonly dataLossMessage?: string };

const losses: string[] = [];

/** Listens to every opening of a database from now on. */
export function watchDataLoss(): void {
  const { open } = IDBFactory.prototype;
  IDBFactory.prototype.open = function (this: IDBFactory, name, version) {
    const request = Reflect.apply(open, this, version === undefined ? [name] : [name, version]);
    request.addEventListener('upgradeneeded', (event) => {
      const { dataLoss = 'none', dataLossMessage = '' }: LossEvent = event;
      if (dataLoss !== 'none') losses.push(`${name}: ${dataLoss}, ${dataLossMessage}`);
    });
    return request;
  };
}

/** What the browser itself says that it has lost. */
export function dataLosses(): readonly string[] {
  return losses.map((loss) => `The browser says that it has lost ${loss}`);
}
