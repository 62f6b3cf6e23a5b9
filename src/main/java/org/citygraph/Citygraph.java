package org.citygraph;

import org.citygraph.cli.CommandLineProgram;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/**
 * The program.
 */
@SpringBootApplication
@Modulithic
public class Citygraph {

	public static void main(String[] arguments) {
		CommandLineProgram.run(Citygraph.class, arguments);
	}

}
