/** What every function of the package throws. `code` is for programs, `message` for people. */
export class BuyingTimeError extends Error {
  constructor({ code, message, field = null, row = null, column = null, bounds = null, ...rest }) {
    super(message, "cause" in rest ? { cause: rest.cause } : undefined);
    this.code = code;
    this.field = field;
    this.row = row;
    this.column = column;
    this.bounds = bounds;
  }
}

Object.defineProperty(BuyingTimeError.prototype, "name", { value: "BuyingTimeError", configurable: true, writable: true });
