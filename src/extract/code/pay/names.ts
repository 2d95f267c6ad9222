/** Words of a name that begins a purchase by itself. */
const BEGINS = new RegExp(
  `^(${[
    '(create|start|begin|open|go to|redirect to|proceed to|launch|init|initiate|request)( \\w+)? (checkout( session| url| link)?|payment( intent| session| link)?|purchase( flow| session)?|donation( session)?|billing session|crypto (payment|purchase)|top up)',
    '(buy|purchase) (\\w+ )?(battle pass|season pass|skins?|emotes?|loot ?box(es)?|coins?|gems?|credits?|tokens?|diamonds?|robux|points?|boosts?|premium|subscription|plan|package|pack|product|item|membership|pass|ticket|gift|sticker( pack)?|badge|skin|upgrade|mana|stars?|nitro|pro|account|points|offer)( \\w+)?',
    '(buy|purchase) from (the )?(shop|store|catalog|catalogue|market)',
    '(make|submit|confirm|complete|execute|process|send|handle)( \\w+)? (purchase|payment|donation|checkout|order payment|stripe token|stripe payment|paypal payment)( with \\w+)?',
    'create (stripe|paypal|razorpay|paddle|apple pay|google pay) (order|subscription|charge)',
    '(send|create|submit|make) ((a|cash|paid|fiat|crypto) )?(tip|zap|donation|super chat|superchat|paid gift|contribution)',
    'membership (buy|purchase|subscribe)',
    '(tip|zap) (user|creator|author|streamer|account|post|event|note|profile)',
    'pay (to|user|author|creator|artist|streamer|seller|host|member)',
    '(donate|donate now|donate to \\w+|top up|top up (wallet|balance|account|credits)|add (funds|credits|coins|money)|deposit (funds|money)|charge (card|wallet|customer))',
    '(subscribe to (plan|premium|pro|tier|membership|creator)|upgrade to (premium|pro|plus)|start (premium|pro|paid|trial)( \\w+)?)',
    '(pay (invoice|with (card|wallet|crypto|stripe|paypal|lightning|webln)|now|for \\w+|bill)|process stripe token|create stripe (session|checkout|token|payment))',
  ].join('|')})$`,
);
/** What is asked about one, or done after it. */
const NOT =
  /\b(get|fetch|load|list|is|can|has|cancel|refund|delete|remove|update|on|handle error|validate|track|log|show|hide|render|format|parse|check|verify|status|history|error|success|failed|method|methods|settings|info|details|modal|dialog|button|page|screen)\b/;

export const isPurchaseName = (words: readonly string[]): boolean => {
  // `doSendTip`, `tryPurchase`
  const name = words
    .join(' ')
    .replace(/^(do|try to|try) /, '')
    .replace(/\bpay pal\b/, 'paypal')
    .replace(/\btopup\b/, 'top up');
  return BEGINS.test(name) && !NOT.test(name);
};

/** What is bought so is paid for: things of a shop are had for points that were won in a game as well. */
const FOR_MONEY =
  /^((do|try|handle) )?((buy|purchase) (\w+ )?(credits?|coins?|gems?|tokens?|diamonds?|crystals|robux|premium|subscription|plan|membership|nitro|vip)|donate( now)?( to \w+)?|(make|create|submit|send) (\w+ )?(donation|payment)|top up( (wallet|balance|account|credits))?|add funds|deposit (funds|money)|charge (card|customer)|subscribe to (plan|premium|pro|tier|membership)|upgrade to (premium|pro|plus)|create (\w+ )?(checkout( session)?|payment intent))$/;

export const isForMoney = (words: readonly string[]): boolean =>
  FOR_MONEY.test(words.join(' ').replace(/\btopup\b/, 'top up'));

/** What is done with money of the product's own: boxes that hold nobody knows what, gifts, coins that are spent. */
const VIRTUAL =
  /^((do|try|handle) )?((open|roll|spin|pull|unbox|draw) ((a|the) )?(\w+ )?(loot ?box(es)?|loot ?crates?|gacha|mystery box(es)?|lucky (box|wheel|draw)|prize wheel|wheel of fortune|(booster|card) packs?)|(spend|deduct|debit|consume) (\w+ )?(coins?|gems?|diamonds?|credits|crystals?|virtual currency|in game currency)|(deduct|debit) (wallet|(wallet|user) balance)|(send|give) ((a|virtual|live|paid) )?gifts?( to (user|streamer|host|creator|room|stream|live))?)$/;

export const isVirtualAct = (words: readonly string[]): boolean => VIRTUAL.test(words.join(' '));

/** Wallets of the browser and of the product. */
export const WALLET = /\b(webln|wallet|lightning|nwc|lnd|lnbits|alby|payments?|billing|ln)\b/i;

const PAYMENTS = /billing|payment|premium|subscribe|subscription|supporter|pricing|checkout|membership|upgrade/i;

/** `api.createSubscription` in a page about one that is paid; a subscription to messages is another thing. */
export const ofPayments = (holders: readonly string[], path: string, name: string): boolean =>
  /^(createSubscription|startSubscription)$/.test(name)
    ? PAYMENTS.test(path) && !/push|socket|pubsub|relay|graphql|notification/i.test(holders.join('.'))
    : // `subscription.subscribe(…)` is told what happens.
      !(name === 'subscribe' && /^subscriptions?$/i.test(holders.at(-1) ?? '')) &&
      /^(billing|payments?|premium|subscriptions?|memberships?|paywall|supporter)(Api|Client|Service|Store)?$/i.test(
        holders.at(-1) ?? '',
      );

/** Addresses at which a payment begins. */
export const PROVIDER =
  /\b(api\.stripe\.com\/v1\/(checkout|payment_intents|subscriptions|charges)|api(-m)?(\.sandbox)?\.paypal\.com|api\.paddle\.com|api\.lemonsqueezy\.com|api\.commerce\.coinbase\.com|pay\.daimo\.com|api\.nowpayments\.io|api\.opennode\.com|connect\.squareup\.com|api\.razorpay\.com|api\.mollie\.com|api\.paystack\.co|api\.flutterwave\.com|api\.xendit\.co|api\.mercadopago\.com|api\.polar\.sh|api\.revenuecat\.com|api\.chargebee\.com|api\.moonpay\.com|api\.xsolla\.com|\w+\.btcpayserver\.org|plisio\.net\/api)/;

/** One word of each. */
export const PROVIDERS =
  'stripe paypal paddle lemonsqueezy coinbase daimo nowpayments opennode squareup razorpay mollie paystack flutterwave xendit mercadopago polar revenuecat chargebee moonpay xsolla btcpayserver plisio';

/** A link to a page where money is asked for. */
export const PAYING_PAGE =
  /['"`](?:https?:\/\/[\w.-]+)?\/(?:[\w-]+\/)?(?:donate|donations?|premium|checkout|supporters?|become-a-supporter|upgrade-plan|top-?up|buy-(?:coins|gems|credits|tokens|mana)|get-premium|go-pro|sponsor-us)\/?(?:\?[^'"`\s]{0,200})?['"`]/;

/** A server is asked by a name of its own to take money, in a service for it: `payments.createPayment(…)`, `wallet.payTo(…)`. */
export const isAskedOfService = (name: string, holders: readonly string[]): boolean =>
  /^(createPayment|makePayment|processPayment|payTo|payInvoice|payout|chargeCustomer|charge|createDonation|createTip)$/.test(
    name,
  ) &&
  /^_?(payments?|billing|wallets?|payouts?|donations?|stripe|checkout)_?(Service|Queue|Api|Client|Provider|Gateway)?$/i.test(
    holders.at(-1) ?? '',
  );

/** What a provider calls the news that money was paid, in a webhook. */
export const PAID_EVENT =
  /^(checkout\.session\.(completed|async_payment_succeeded)|invoice\.(paid|payment_succeeded)|payment_intent\.succeeded|charge\.succeeded|customer\.subscription\.(created|updated)|PAYMENT\.(CAPTURE|SALE)\.COMPLETED|BILLING\.SUBSCRIPTION\.ACTIVATED|INITIAL_PURCHASE|NON_RENEWING_PURCHASE|subscription_(created|payment_success)|order_created|charge:confirmed)$/;
