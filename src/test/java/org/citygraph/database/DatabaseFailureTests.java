package org.citygraph.database;

import java.util.concurrent.TimeoutException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.value.Uncoercible;

import static org.assertj.core.api.Assertions.assertThat;

class DatabaseFailureTests {

	@ParameterizedTest
	@CsvSource({ "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration, TIME_LIMIT",
			"Neo.ClientError.Statement.TypeError, WRONG_VALUE", "Neo.ClientError.Statement.ArgumentError, WRONG_VALUE",
			"Neo.ClientError.Security.Unauthorized, OUT_OF_ORDER",
			"Neo.ClientError.General.ForbiddenOnReadOnlyDatabase, OUT_OF_ORDER",
			"Neo.ClientError.Transaction.Terminated, OUTAGE", "Neo.ClientError.Transaction.LockClientStopped, OUTAGE",
			"Neo.ClientError.Database.DatabaseNotFound, OUT_OF_ORDER",
			"Neo.ClientError.Transaction.InvalidBookmark, OUTAGE",
			"Neo.DatabaseError.General.UnknownError, OUT_OF_ORDER",
			"Neo.DatabaseError.Transaction.TransactionCommitFailed, OUT_OF_ORDER",
			"Neo.DatabaseError.Statement.ExecutionFailed, OURS", "Neo.ClientError.Statement.SyntaxError, OURS",
			"Neo.ClientError.Schema.ConstraintValidationFailed, OURS" })
	void isKnownByItsCode(String code, DatabaseFailure failure) {
		assertThat(DatabaseFailure.of(new ClientException(code, "A message"))).isEqualTo(failure);
	}

	@Test
	void whatTheDriverFindsItselfIsKnownByItsKind() {
		assertThat(DatabaseFailure.of(new ServiceUnavailableException("Gone"))).isEqualTo(DatabaseFailure.OUTAGE);
		assertThat(DatabaseFailure.of(new CommitUnknown())).isEqualTo(DatabaseFailure.OUTAGE);
		assertThat(DatabaseFailure.of(new ClientException("No connection", new TimeoutException())))
			.isEqualTo(DatabaseFailure.OUTAGE);
		assertThat(DatabaseFailure.of(new Uncoercible("NULL", "Java List"))).isEqualTo(DatabaseFailure.WRONG_VALUE);
		assertThat(DatabaseFailure.of(new ClientException("Unable to convert"))).isEqualTo(DatabaseFailure.OURS);
	}

}
