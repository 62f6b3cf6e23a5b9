package org.citygraph;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class Citygraph {

	public static void main(String[] arguments) {
		SpringApplication.run(Citygraph.class, arguments);
	}

}
