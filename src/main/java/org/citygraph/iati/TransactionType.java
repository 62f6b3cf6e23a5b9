package org.citygraph.iati;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

import org.citygraph.graph.Status;

/**
 * What a transaction is, by the code list TransactionType of IATI 2.03, as far as it is
 * aid. Interest (5), repaid loans (6), sold equity (9) and guarantees (10) are not: no
 * money goes to whom the aid is for.
 */
enum TransactionType {

	INCOMING_FUNDS("1", Side.FUNDS_IN), OUTGOING_COMMITMENT("2", Side.COMMITMENT_OUT),
	DISBURSEMENT("3", Side.FUNDS_OUT), EXPENDITURE("4", Side.FUNDS_OUT), REIMBURSEMENT("7", Side.FUNDS_OUT),
	PURCHASE_OF_EQUITY("8", Side.FUNDS_OUT), INCOMING_COMMITMENT("11", Side.COMMITMENT_IN),
	OUTGOING_PLEDGE("12", Side.PLEDGE_OUT), INCOMING_PLEDGE("13", Side.PLEDGE_IN);

	private final String code;

	private final Side side;

	TransactionType(String code, Side side) {
		this.code = code;
		this.side = side;
	}

	static Optional<TransactionType> ofCode(String code) {
		return Arrays.stream(values()).filter((type) -> type.code.equals(code)).findFirst();
	}

	Side side() {
		return this.side;
	}

	/** As it is stored: {@code incoming funds}. */
	String text() {
		return name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	/**
	 * Who reports a flow, and how far it has come. The same money is reported once for
	 * each: pledged, committed and paid, by the giver and by the taker.
	 */
	enum Side {

		FUNDS_OUT, FUNDS_IN, COMMITMENT_OUT, COMMITMENT_IN, PLEDGE_OUT, PLEDGE_IN;

		/** Whether the receiver reports it. */
		boolean incoming() {
			return this == FUNDS_IN || this == COMMITMENT_IN || this == PLEDGE_IN;
		}

		/** How the giver reports the same. */
		Side outgoing() {
			return switch (this) {
				case FUNDS_OUT, FUNDS_IN -> FUNDS_OUT;
				case COMMITMENT_OUT, COMMITMENT_IN -> COMMITMENT_OUT;
				case PLEDGE_OUT, PLEDGE_IN -> PLEDGE_OUT;
			};
		}

		/**
		 * Money that is only committed or pledged is proposed, which stays out of totals:
		 * once paid, it is reported again.
		 */
		Status status() {
			return (outgoing() == FUNDS_OUT) ? Status.DONE : Status.PROPOSED;
		}

	}

}
