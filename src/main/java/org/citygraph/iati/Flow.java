package org.citygraph.iati;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.citygraph.countries.Countries;
import org.citygraph.edtf.Edtf;
import org.citygraph.edtf.EdtfInvalid;
import org.citygraph.graph.EntityType;
import org.citygraph.graph.FactType;
import org.citygraph.sources.Claim;
import org.citygraph.sources.Mention;
import org.citygraph.sources.RowInvalid;

/**
 * A transaction as aid.
 *
 * @param donor the provider; where none is told, of what flows out, the reporting
 * organisation
 * @param recipient the receiver; where none is told, of what flows in, the reporting
 * organisation, and of what flows out, the only recipient country of the transaction or
 * else of the activity
 */
record Flow(Activity activity, Transaction transaction, TransactionType type, Mention donor, Mention recipient) {

	private static final Pattern DATE = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})(?:T.*|Z|[-+][0-9:]+)?");

	private static final Pattern AMOUNT = Pattern.compile("[-+]?[0-9]{1,15}(?:\\.[0-9]{0,10})?");

	private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

	/**
	 * @throws RowInvalid if it does not tell who gave how much of what currency to whom
	 */
	static Flow of(Activity activity, Transaction transaction) {
		if (activity.id().isEmpty()) {
			throw new RowInvalid("its activity has no iati-identifier before it");
		}
		TransactionType type = type(transaction.type());
		Flow flow = new Flow(activity, transaction, type, donor(activity, transaction, type.side()),
				recipient(activity, transaction, type.side()));
		flow.requireTwoSides();
		return flow;
	}

	private static TransactionType type(String code) {
		return TransactionType.ofCode(code)
			.orElseThrow(() -> new RowInvalid(code.isEmpty() ? "has no transaction type"
					: "the transaction type %s moves no money to whom aid is for".formatted(code)));
	}

	private static Mention donor(Activity activity, Transaction transaction, TransactionType.Side side) {
		Optional<Organisation> reporting = side.incoming() ? Optional.empty() : activity.reporting();
		return transaction.provider()
			.or(() -> reporting)
			.map((organisation) -> organisation.mention(transaction.row()))
			.orElseThrow(() -> new RowInvalid("names no provider"));
	}

	private static Mention recipient(Activity activity, Transaction transaction, TransactionType.Side side) {
		Optional<Organisation> reporting = side.incoming() ? activity.reporting() : Optional.empty();
		return transaction.receiver()
			.or(() -> reporting)
			.map((organisation) -> organisation.mention(transaction.row()))
			.orElseGet(() -> country(activity, transaction));
	}

	private static Mention country(Activity activity, Transaction transaction) {
		boolean own = !transaction.countries().isEmpty() || transaction.hasRegion();
		List<String> countries = own ? transaction.countries() : activity.countries();
		boolean region = own ? transaction.hasRegion() : activity.hasRegion();
		if (countries.size() != 1 || region) {
			throw new RowInvalid(countries.isEmpty() ? "names neither a receiver nor a recipient country"
					: "names no receiver, and more than one country or region shares the money");
		}
		String code = Countries.code(countries.getFirst())
			.orElseThrow(() -> new RowInvalid("the recipient country '" + countries.getFirst() + "' is none"));
		return Mention.named("country " + code, EntityType.COUNTRY, Countries.name(code), transaction.row())
			.in(Optional.of(code));
	}

	private void requireTwoSides() {
		if (this.donor.key().equals(this.recipient.key())) {
			throw new RowInvalid("moves money within one organisation, " + this.donor.name());
		}
	}

	/**
	 * @throws RowInvalid if it does not tell how much, of what currency, or on which day
	 */
	Claim claim() {
		return new Claim(FactType.AID, this.donor.key(), this.recipient.key(), this.type.side().status(), stated(),
				own(), this.activity.id() + " " + this.transaction.place(), this.transaction.row());
	}

	private Map<String, Object> own() {
		Map<String, Object> own = new HashMap<>();
		own.put("kind", "money");
		own.put("amount", amount());
		own.put("currency", currency());
		own.put("transactionType", this.type.text());
		this.transaction.description().or(this.activity::title).ifPresent((item) -> own.put("item", item));
		return own;
	}

	private double amount() {
		String written = this.transaction.value();
		if (!AMOUNT.matcher(written).matches()) {
			throw new RowInvalid("the value '" + written + "' is no amount");
		}
		double amount = Double.parseDouble(written);
		if (amount <= 0) {
			throw new RowInvalid("the value " + written + " gives nothing, or takes back what was reported before");
		}
		return amount;
	}

	private String currency() {
		String currency = this.transaction.currency()
			.or(this.activity::currency)
			.orElseThrow(() -> new RowInvalid("the value has no currency, and its activity no default one"));
		if (!CURRENCY.matcher(currency).matches()) {
			throw new RowInvalid("the currency '" + currency + "' is no code of three letters");
		}
		return currency;
	}

	private Optional<Edtf> stated() {
		return this.transaction.date().map(Flow::date);
	}

	/**
	 * @throws RowInvalid if it is no day
	 */
	static Edtf date(String written) {
		Matcher matcher = DATE.matcher(written);
		try {
			if (matcher.matches()) {
				return Edtf.parse(matcher.group(1));
			}
		}
		catch (EdtfInvalid ex) {
			// Told below like any other text that is no day.
		}
		throw new RowInvalid("the date '" + written + "' is no day");
	}

}
